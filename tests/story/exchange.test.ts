import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** The speaker of the last words. */
const last = (...paragraphs: readonly string[]) => saidIn(paragraphs.join('\n\n')).at(-1)?.by;

test.each([
  ['a short answer', '"Then who let go?" asked prosecutor Dana Quist.', '"The mate."'],
  [
    'a long answer that begins as one',
    '"Is that true?" Dana Quist asked.',
    '"No, I was asleep all night, sir."',
  ],
  [
    'what the one asked says of themselves',
    '"Did you mean to mend it?" Dana Quist asked.',
    '"I was going to do so that very night."',
  ],
  ['the next question', '"No," witness Tom Hull replied.', '"Did you hear it?"'],
  ['a line spoken to whoever spoke before', '"It is late," Tom Hull said.', '"You should go, Tom."'],
  ['a line that calls them first', '"It is late," Tom Hull said.', '"Tom, you should go."'],
  ['a line that calls them by a courtesy', '"It is late," Tom Hull said.', '"It is not, Mr Hull."'],
  ['a line before one spoken to somebody', '"It is late," he said.', '"It is not late."', '"It is, Nell."'],
  ['a line behind what was told', '"He told me it was late," Tom Hull said.', '"You should go, Tom."'],
  ['a line behind a name they are called', '"She called me a fool," Tom Hull said.', '"You are one, Tom."'],
  ['an answer to what they want to know', '"Just tell me," Tom Hull told Ada Ruhl.', '"Tom, I cannot."'],
  ['an answer to what they told', '"I told him," Tom Hull told senators.', '"Mr. Hull, that is not true."'],
  ['a line that tells of talk', '"It is late," Tom Hull said.', '"She told me it is not, Tom."'],
  ['a line behind what the other is told', '"I tell you," Tom Hull said.', '"Go home, Tom."'],
  ['what goes on from there', '"No," witness Tom Hull replied.', '"Did you hear it?"', '"Yes."'],
])('question and answer turn over to nobody that the story tells: %s', (_, ...paragraphs) => {
  expect(last(...paragraphs)).toBeNull();
});

test.each([
  [
    'an answer to a question of one’s own',
    '"Who doesn\'t?" Tom Hull asked.',
    '"We all do what we can and go home."',
  ],
  ['question upon question', '"Who let go?" Tom Hull asked.', '"And who saw you?"'],
  [
    'of oneself, to a question to nobody',
    '"Who would have stayed?" Tom Hull asked.',
    '"I would not have stayed there a day."',
  ],
  ['a question to readers', '"It fell," Tom Hull said.', '"Would you have gone?"'],
  ['to another', '"It is late," Tom Hull said.', '"You should go, Nell."'],
  ['of another', '"It is late," Tom Hull said.', '"I wept for my brother, Tom."'],
  ['of a place', '"It is late," Tom Hull said.', '"I lived in Bath, Florence."'],
  ['at length', '"It is late," Tom Hull said.', '"I wept for Tom."'],
  ['a short statement', '"It fell," Tom Hull said.', '"Nobody cared."'],
  ['what was said to them', '"My mum called me," Tom Hull said.', '"Tom, you have to come home."'],
  ['what was said to them then', '"My mum rang me at six that morning," Tom Hull said.', '"Come home, Tom."'],
  [
    'what they say to another',
    '"I still talk to her," Tom Hull said.',
    '"I miss you."',
    '"I love you, Nell."',
  ],
  ['what was written', '"I got a text from my mum," Tom Hull said.', '"Come home, Tom."'],
  ['what a sentence tells of', 'Tom Hull said: "I still talk to her."', '"I miss you."', '"Come, Nell."'],
  ['what they say to a picture', '"I talk to her picture," Tom Hull said.', '"I miss you."', '"Come, Nell."'],
  ['what they said to themselves', '"I lay there," Tom Hull said.', '"I said to myself, get up, Tom."'],
  ['what they thought', '"I lay there," Tom Hull said.', '"I thought, get up, Tom."'],
  ['what another said', '"I lay there," Tom Hull said.', '"She told me: get up, Tom."'],
])('whoever speaks goes on: %s', (_, ...paragraphs) => {
  expect(last(...paragraphs)).toBe('Tom Hull');
});

test('somebody without a name, with a capital, begins a sentence behind a question and answers it', () => {
  const said = saidIn('Lena Orth waited. "Who sold it to you?" A man shouted, "Hale!" Orth nodded.');
  expect(said.map(({ words, as }) => [words, as])).toEqual([
    ['Who sold it to you?', 'Lena Orth'],
    ['Hale!', 'A man'],
  ]);
});

test.each([
  [
    '"It is bad," Tom Hull said.',
    '"It is not," Ida Quist shot back.',
    '"Have you read it?"',
    '"Which one?" said Quist.',
  ],
  ['"It is bad," Tom Hull said.', '"It is not," Ida Quist said.', '"Says who?"', '"Me," Quist answered.'],
  [
    '"It is bad," Tom Hull said.',
    '"It is not," Ida Quist countered.',
    '"Have you read it?"',
    '"No," she said.',
  ],
])('the question between two lines of one is the other’s: %s %s %s', (...paragraphs) => {
  expect(saidIn(paragraphs.join('\n\n')).map(({ by }) => by)).toEqual([
    'Tom Hull',
    'Ida Quist',
    'Tom Hull',
    'Ida Quist',
  ]);
});

test.each([
  ['"What could I do?"', 'Ida Quist'],
  ['"How would we pay?"', 'Ida Quist'],
  ['"Can I ask you that?"', 'Tom Hull'],
])('a question of oneself is that of whoever spoke: %s', (question, who) => {
  const all = [
    '"It is bad," Tom Hull said.',
    '"I was broke," Ida Quist said.',
    question,
    '"I sold it," Quist said.',
  ];
  expect(saidIn(all.join('\n\n'))[2]?.by).toBe(who);
});

test('the question between two lines of the only one who speaks is nobody’s', () => {
  const said = saidIn('"It is bad," Ida Quist said.\n\n"Have they read it?"\n\n"Which one?" said Quist.');
  expect(said.map(({ by }) => by)).toEqual(['Ida Quist', null, 'Ida Quist']);
});

test.each([
  [
    'A tutor told her she had "no face"; she went to sea, which is where, she says, she learned.',
    'Ida Quist',
  ],
  ['A tutor told her she had "no face." The tutor, she says, left.', 'Ida Quist'],
  ['"It is late," Tom Hull said of a clerk who, police say, left.', 'Tom Hull'],
])('whoever is set into what stands behind other words goes on: %s', (text, who) => {
  expect(last(`Ida Quist sings. ${text}`, '"Eight hundred people were ill and you had to go round."')).toBe(
    who,
  );
});
