import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const PROFILE = 'Ann Hull, 44, is eating a pear. "I am tired," Hull says.\n\n';

test.each([
  'Hull was born in Riga. She has spoken of a teacher. Did she tell her parents? "God, no."',
  'Hull came here at six. Did she tell her parents? "God, no. They would have moved."',
  'Hull came here at six. Did she tell her parents?\n\n"God, no. They would have moved."',
  'She was paid half. Is it true?\n\n"I cannot say." A pause. "I am told to read."',
  'Her co-star, Ben Orme, has insisted he knew nothing. Does she believe him?\n\n"Ben is a child."',
  'Why a farm? "It was cheap."',
  'Was it worth it?\n\n"Every minute."',
  'And her worst habit? "Biscuits."',
  'What does she miss? "The sea."',
  'Has she ever been back? "Once."',
  'Will she retire? "Ask me at 60."',
  'The farm lost money. How did she cope? "I sold a cow."',
  '"Tell them I am late," says Hull. Then, to me: "Leave that out."',
  '"Tell them I am late," says Hull. And then, to her driver: "Leave that out."',
  '"Tell them I am late," says Hull. Later, to a friend: "Leave that out."',
])('the one interviewee of a profile answers: %s', (text) => {
  expect(lastIn(`${PROFILE}${text}`).by).toBe('Ann Hull');
});

test.each([
  ['another has spoken', 'Tom Orme is a vet. "I am not," Orme says.\n\nWas it worth it? "Every minute."'],
  [
    'somebody without a name has',
    'A vet came. "I am not," the vet says.\n\nWas it worth it? "Every minute."',
  ],
  ['another is told to say so', 'Her rival, Ada Orme, has said no. Does she mean it? "Every word."'],
  ['the question is of a man', 'The vet came. Did he mean it? "Every word."'],
  ['another waits to be asked', 'Tom Orme was waiting outside. So what?\n\n"I am cold."'],
  ['words hang on a wall', 'A banner hung there. Why? "Down with it."'],
  ['it was far above', `${'It rained.\n\n'.repeat(4)}Was it worth it? "Every minute."`],
  ['the words before are no question', 'It was worth it. "Every minute."'],
  ['others speak to somebody', 'The crowd rose. Then, to her driver: "Leave that out."'],
])('nobody where %s', (_, text) => {
  expect(lastIn(`${PROFILE}${text}`).by).toBeNull();
});

test('whoever is told to speak behind the words does', () => {
  expect(lastIn(`${PROFILE}Is it true? "That is the question," Tom Orme said.`).by).toBe('Tom Orme');
});
