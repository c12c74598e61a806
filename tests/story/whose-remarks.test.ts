import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const lastBy = (text: string) => saidIn(text.replaceAll(' ¶ ', '\n\n')).at(-1)?.by;

/** Whose remarks do something before a colon. */
test.each([
  ['Joel Fitzroy declined to comment, but remarks from Tom Willis left little doubt: “We go.”', 'Tom Willis'],
  [
    'While Joel Fitzroy declined to comment, remarks from Supt. Tom Willis left no doubt that it was on: “We go.”',
    'Tom Willis',
  ],
  ['Joel Fitzroy left. Comments from Tom Willis made it clear: “We go.”', 'Tom Willis'],
  ['Joel Fitzroy left. Comments by Tom Willis were clear: “We go.”', 'Tom Willis'],
  ['Joel Fitzroy left. A tweet from Tom Willis drew anger: “We go.”', 'Tom Willis'],
  ['Joel Fitzroy left. A message from police was blunt: “We go.”', 'police'],
  ['The words of Tom Willis left little doubt: “We go.”', 'Tom Willis'],
  ['Ines Orme said the remarks from Tom Willis drew anger: “We go.”', 'Ines Orme'],
  ['After remarks from Tom Willis drew anger, Ines Orme was blunt: “We go.”', 'Ines Orme'],
  ['In response to remarks from Tom Willis, Ines Orme said: “We go.”', 'Ines Orme'],
  ['The team lost. ¶ Opening comments: ¶ “We lost.”', null],
  ['Closing remarks: “We lost.”', null],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});

/** What a firm is called is no speech. */
test.each([
  '“It is mad,” said Joel Ruhl, the co-founder of a firm called Hudson Stone, who left.',
  '“It is mad,” said Joel Ruhl, head of a group called Clean Air, who wants a vote.',
  '“It is mad.” Joel Ruhl is the head of a firm called Hudson Stone, which makes tea.',
  '“It is mad.” Joel Ruhl, the head of a small tea firm called Hudson Stone, was sad.',
  '“It is mad.” Ines Orme, a member of a band called Hudson Stone that plays folk, left.',
  '“It is mad.” He died in a town called Hudson Stone.',
])('%s', (text) => {
  expect(saidIn(text)).toHaveLength(1);
});

test.each([
  ['The owner of a firm called Joel Ruhl a liar.', 'Joel Ruhl a liar'],
  ['The owner of the firm called Joel Ruhl a liar.', 'Joel Ruhl a liar'],
  ['Joel Ruhl, in a speech, called Hudson Stone a thief.', 'Hudson Stone a thief'],
  ['Joel Ruhl in a tweet called Hudson Stone a thief.', 'Hudson Stone a thief'],
])('%s', (text, words) => {
  expect(saidIn(text).map((said) => said.words)).toEqual([words]);
});

/** What somebody is responsible for is no part of the name. */
test.each([
  'Council member for Safety and Security',
  'MEC for Health and Welfare',
  'Cabinet member for Finance',
  'Cabinet member for Housing',
  'Minister for Trade and Industry',
])('%s Joel Ruhl', (office) => {
  expect(lastBy(`${office} Joel Ruhl said roads would close. ¶ “We are ready,” Ruhl said.`)).toBe(
    'Joel Ruhl',
  );
  expect(saidIn(`${office} Joel Ruhl said roads would close.`)[0]?.by).toBe('Joel Ruhl');
});
