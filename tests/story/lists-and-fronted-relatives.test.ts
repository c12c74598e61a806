import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const told = (text: string) => saidIn(text).map(({ words }) => words);

test.each([
  ['Orme said that wheat, corn, and barley are late.', 'that wheat, corn, and barley are late'],
  [
    'Orme said the mayor, the clerk, and the pilot were late.',
    'the mayor, the clerk, and the pilot were late',
  ],
  [
    'The Journal reported that Metra Inc, Pruden Inc, and Velda Co are in talks.',
    'that Metra Inc, Pruden Inc, and Velda Co are in talks',
  ],
  [
    'Orme told them that Ann Lee, Tom Hull, or Ilse Ruhl will resign.',
    'that Ann Lee, Tom Hull, or Ilse Ruhl will resign',
  ],
  ['Officials said on Monday that wages, prices, and rents rose.', 'that wages, prices, and rents rose'],
  ['Orme warned that wages, prices, and rents will rise.', 'that wages, prices, and rents will rise'],
  ['Orme denied that wages, prices, or rents rose.', 'that wages, prices, or rents rose'],
  ['Orme said it rained, and the mayor left.', 'it rained'],
  ['Orme criticized the mayor, the clerk, and Ruhl left.', 'the mayor, the clerk'],
])('%s: the verb of a list is still to come', (text, words) => {
  expect(told(text)).toEqual([words]);
});

test.each([
  ['For workers who demanded raises, the vote was a blow.', ['raises']],
  ['If a strike holds the clerks who rejected the pact, an estimated 400 mills could close.', ['the pact']],
  ['For those who praised the plan, Orme had a word.', ['the plan']],
  ['With clerks who warned of a strike, the town made a pact.', ['a strike']],
  ['To those who said it would rain, it did not.', ['it would rain']],
  ['In a letter that criticized the plan, the mayor said it was late.', ['the plan', 'it was late']],
  ['Orme met workers who demanded raises, the vote and a break.', ['raises, the vote and a break']],
  ['Of the firms that have reported earnings, 62 percent have beaten forecasts.', []],
  ['Of the nine banks which lend here, four have already reported and showed a decline.', []],
  ['Of the nine banks based here, four have already reported and showed a decline.', []],
  ['Of the two plans that it had one is dead, Ann Lee said.', ['Of the two plans that it had one is dead']],
  ['Of the two plans one is dead, Orme said.', ['Of the two plans one is dead']],
  ['Of all the mills, this one is the best, Orme said.', ['Of all the mills, this one is the best']],
])('%s: what a relative in front tells ends before the main clause', (text, words) => {
  expect(told(text)).toEqual(words);
});

test.each([
  ['Orme admitted to hiding the money.', ['hiding the money']],
  ['Orme, who confessed to stealing the boat, left.', ['stealing the boat']],
  ['Orme admitted to reporters that it was late.', ['that it was late']],
  ['Orme admitted to waiting reporters that she had lied.', ['that she had lied']],
  ['Orme confessed to visiting officers on Monday that she had lied.', ['that she had lied']],
  ['Orme admitted to hiding boats that sank.', ['hiding boats that sank']],
  ['Orme admitted to telling officers that the boat sank.', ['telling officers that the boat sank']],
  ['Orme was admitted to nursing school.', []],
  ['Orme did not admit to lying.', []],
])('%s: what somebody admits to', (text, words) => {
  expect(told(text)).toEqual(words);
});

test.each([
  [
    'The bank urged more injections of money to help the mills.',
    'more injections of money to help the mills',
  ],
  ['The bank urged faster cuts to reduce debt.', 'faster cuts to reduce debt'],
  ['The bank urged a halt to work to let crews rest.', 'a halt to work to let crews rest'],
  ['The bank urged Tarn to reduce debt.', 'to reduce debt'],
  ['The bank urged both countries to talk.', 'to talk'],
  ['Orme urged more people to vote.', 'to vote'],
  ['Orme urged drivers to slow down.', 'to slow down'],
  ['Orme urged the committee to vote.', 'to vote'],
])('%s: what is urged, and who', (text, words) => {
  expect(told(text)).toEqual([words]);
});
