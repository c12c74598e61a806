import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

test('what is said ends before what another does with it', () => {
  const [first] = parseStory(
    'Leaders said that they were close, with Warren Orme promising a vote “before noon.”',
    'test.txt',
  ).quotes;
  expect(first?.text).toBe('that they were close');
});

test.each([
  ["Ruhl's associates said he would stay.", 'he would stay'],
  ['Most of them said they were glad.', 'they were glad'],
  ['Officials said those talks came later.', 'those talks came later'],
  ['Ruhl said each year of schooling pays.', 'each year of schooling pays'],
  ["Ruhl told reporters he'd stay.", "he'd stay"],
  ['Nearly eight in 10 voters overall said they were glad.', 'they were glad'],
  ['Nearly nine out of 10 say they were glad.', 'they were glad'],
  ['The officials whose laws have been struck down say it was wrong.', 'it was wrong'],
  ['Friends of Mr. Orme who have seen him on the trail recently say that he is well.', 'that he is well'],
  ['They sold arms to Republicans who say the law is a money pit.', 'the law is a money pit'],
  ['Critics on the left said the plan was weak.', 'the plan was weak'],
  ['Ruhl has long said that banks are too big.', 'that banks are too big'],
  ['Ruhl said at a rally in Ohio on Tuesday night that banks are too big.', 'that banks are too big'],
  ['Ruhl said only that it was late.', 'that it was late'],
  ['Ruhl contended, in a letter, that it was late.', 'that it was late'],
  [
    'The Post reported that, according to an analysis, 85 were donors.',
    'that, according to an analysis, 85 were donors',
  ],
  ['Noting that both had lost, Ruhl left the hall.', 'that both had lost'],
  ['It was tiring, he told her.', 'It was tiring'],
  [
    'Mr. Ruhl said he had not seen it, and when asked whether he had heard it, he said, "No."',
    'he had not seen it',
  ],
  ['Ruhl told a briefing Seoul was “watching closely” for signs.', 'Seoul was “watching closely” for signs'],
  ['Ruhl said no and left.', 'no'],
  ['Ruhl said no ferry was late.', 'no ferry was late'],
  ['Ruhl called on Riga to “lower the temperature”.', 'to “lower the temperature”'],
])('what is said is found whole: %s', (text, words) => {
  const [quote] = parseStory(text, 'test.txt').quotes;
  expect(quote?.content.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
});

test.each([
  ['A petition, which organisers say has 900 names, will be handed in.', ['which', 'has 900 names']],
  ['She left behind what neighbours said was a goat.', ['what', 'was a goat']],
  ['Ruhl said that a guard said she had gone.', ['that a guard said she had gone']],
])('what is said hangs on its relative: %s', (text, words) => {
  const [quote] = parseStory(text, 'test.txt').quotes;
  expect(quote?.content.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('a verb behind an age is no description', () => {
  const { speakers } = parseStory('Una Ruhl, 58, is the last keeper on the coast.', 'test.txt');
  expect(speakers.map(({ descriptions }) => descriptions)).toEqual([[]]);
});

test('words that go on a judgement are a fragment', () => {
  const [quote] = saidIn('Ann Ruhl described the mood as “Thanksgiving with your ex.”');
  expect(quote?.kind).toBe('MIXED');
});

test.each([
  ['A source in the Ruhl campaign said talks had begun.', 'A source in the Ruhl campaign'],
  ['A lawyer for the Ruhl family said talks had begun.', 'A lawyer for the Ruhl family'],
  ['A source close to the Ruhl camp said talks had begun.', 'A source close to the Ruhl camp'],
  ['The Ruhl campaign said talks had begun.', 'The Ruhl campaign'],
])('a name before a noun takes no article from it: %s', (text, by) => {
  expect(saidIn(`Ada Ruhl won. ${text}`).map((said) => said.by)).toEqual([by]);
});
