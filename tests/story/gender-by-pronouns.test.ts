import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { lastIn, saidIn } from './parse.ts';

function genderIn(text: string): unknown {
  return parseStory(text, 'a.txt').speakers.find(({ name }) => name === 'Jordan Pike')?.gender;
}

test.each([
  ['he', 'Jordan Pike, a banker, bought a yacht on Monday.\n\n"We go," he said.\n', 'MALE'],
  ['she', 'Jordan Pike, a banker, bought a yacht on Monday.\n\n"We go," she said.\n', 'FEMALE'],
  ['none', 'Jordan Pike, a banker, bought a yacht on Monday.\n\n"We go," Pike said.\n', null],
  [
    'one of two people',
    'Jordan Pike, a banker, bought a yacht from Kim Orme.\n\nPike was glad.\n\n"We go," she said.\n',
    null,
  ],
  ['both', 'Jordan Pike bought a yacht. He was glad.\n\nPike left. She was sad.\n', null],
  [
    'one of whom it is not clear',
    'Jordan Pike bought a yacht for a nurse. The nurse left. She was sad.\n',
    null,
  ],
])('the only person of a story has the gender of the pronoun: %s', (_, text, gender) => {
  expect(genderIn(text)).toBe(gender);
});

test('a title tells more than a pronoun', () => {
  expect(genderIn('Mr. Jordan Pike, a banker, bought a yacht.\n\n"We go," she said.\n')).toBe('MALE');
});

/** Another has spoken since the first was named whole. */
const since = (name: string, other = 'Anders Holt') =>
  `Manager ${name} was content.\n\n"A corner is a corner," said ${other}. "What can one do?"\n\n`;

test.each([
  [`${since('Sol Raikes')}Raikes admitted it was late. "I ate a pear," he said.\n`, 'Sol Raikes'],
  [`${since('Ola Raikes')}Raikes said he had not looked. "I ate a pear," he said.\n`, 'Ola Raikes'],
  [`${since('Misha Raikes')}Raikes said he had not looked. "I ate a pear," he said.\n`, 'Misha Raikes'],
  [`${since('Akira Sato')}Sato said it was late. "I ate a pear," she said.\n`, 'Akira Sato'],
  // A list may hold the first name of a man as a woman's.
  [
    `${since('Shirley Raikes')}Raikes, for his part, said it was late. "I ate a pear," he said.\n`,
    'Shirley Raikes',
  ],
  [
    `${since('Shirley Raikes')}Raikes for his part said it was late.\n\n"I ate a pear," he said.\n`,
    'Shirley Raikes',
  ],
  [
    `${since('Duncan Raikes', 'Anna Holt')}Raikes, for her part, said it was late. "I ate a pear," she said.\n`,
    'Duncan Raikes',
  ],
  [`${since('Shirley Raikes')}Raikes said it was late. "I ate a pear," he said.\n`, 'Anders Holt'],
])('a first name tells no gender that men and women have, and less than `for his part`: %s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

const HALE = '"It is late," said Tom Hale.\n\n';

test.each([
  ['It is part of Jordan Ruhl\'s legend. So is his temper. "Ask me in May," he said.', 'Jordan Ruhl'],
  ['The town is proud of Jordan Ruhl. His temper is famous. He said it was cold.', 'Jordan Ruhl'],
  ['The town is proud of Kim Ruhl. His house is a museum. Asked about it, he said it was cold.', 'Kim Ruhl'],
  // Of two, and of one the sentence before is not about alone, `his` tells nothing.
  ['He spoke at a dinner for Kim Orme. His speech was short. "Ask me in May," he said.', 'Tom Hale'],
  ['The town is proud of Mary Ruhl. His temper is famous. He said it was cold.', 'Tom Hale'],
  ['The town is proud of Jordan Ruhl.\n\nHis temper is famous. He said it was cold.', 'Tom Hale'],
])('`his` means the only one whom the sentence before names: %s', (text, by) => {
  expect(saidIn(`${HALE}${text}\n`).at(-1)?.by).toBe(by);
});

test.each([
  ['Tom Ruhl, a drag queen, came to read. "I love it," he said.', 'Tom Ruhl'],
  ['Kip Ruhl, a beauty queen, came to read. "I love it," she said.', 'Kip Ruhl'],
  ['Leslie Ruhl, a spokeswoman, came to read. "I love it," she said.', 'Leslie Ruhl'],
])('a queen is what her name and the pronoun tell: %s', (text, by) => {
  expect(saidIn(`${text}\n`).at(-1)?.by).toBe(by);
});

const ROWE = 'Thandeka Ruhl, 44, is on the floor. ';

test.each([
  [`${ROWE}Her new play opens on Friday. She says it was late.`, 'Thandeka Ruhl'],
  [`${ROWE}Her new play opens on Friday.\n\n"It was late," she says.`, 'Thandeka Ruhl'],
  [`${ROWE}\n\nHer new play opens on Friday. "It was late," she says.`, 'Thandeka Ruhl'],
  [`${ROWE}In her office hangs a map. She says it was late.`, 'Thandeka Ruhl'],
  [`${ROWE}The play, her third, is out. She says it was late.`, 'Thandeka Ruhl'],
  [`${ROWE}The mill made her rich. "It was late," she says.`, 'Thandeka Ruhl'],
  [`${ROWE}His new play opens on Friday. He says it was late.`, 'Thandeka Ruhl'],
  ['Thandeka Ruhl met Peter Hull. Her new play was late. "It was late," she says.', 'Thandeka Ruhl'],
  // What one is called so far, another is not.
  [`${ROWE}Her new play opens on Friday. He says it was late.`, null],
  // Of two nobody knows which, and whoever is known is meant sooner.
  ['Thandeka Ruhl met Kim Orme. Her new play was late. "It was late," she says.', null],
  ['Anna Moss sang. Thandeka Ruhl met her. Her new play was late. "It was late," she says.', 'Anna Moss'],
])('`her` means the only one who is named before: %s', (text, by) => {
  expect(saidIn(`${text}\n`).at(-1)?.by).toBe(by);
});

test.each([
  ['Rep. Kai Oduya is angry. Her bill failed. She said it was late.', 'Kai Oduya'],
  ['Rep. Kai Oduya is angry. Her bill failed. "It was late," she said.', 'Kai Oduya'],
  ['Kai Oduya is angry. She lost. "It was late," she said.', 'Kai Oduya'],
  ['Kai Oduya left Paris on Monday. She smiled. "It was late," she said.', 'Kai Oduya'],
  ['Parker Oduya is angry. Her bill failed. "It was late," she said.', 'Parker Oduya'],
  ['Kai Oduya is angry. Her bill failed. Tom Hull smiled. "It was late," she said.', 'Kai Oduya'],
  ['Kai Oduya is angry. Her bill failed. Tom Hull smiled. "It was late," he said.', 'Tom Hull'],
])('the pronoun of the text wins over the list of first names: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Mr. Kai Oduya is angry. Her bill failed. "It was late," she said.', null],
  ['Kai Oduya met a woman. She sat. "It was late," she said.', 'a woman'],
  ['Kai Oduya bought a ferry. She was built in May. "It was late," she said.', null],
  ['Kai Oduya lost his bill. Her aide smiled. "It was late," she said.', null],
  ['Kai Oduya and Tom Hull left. She sat. "It was late," she said.', null],
  ['Kai Oduya met Zelmira in Kyiv. She smiled. "It was late," she said.', null],
  ['Kai Oduya is angry. Zelmira left. She smiled. "It was late," she said.', null],
  ['Kai Oduya hit her in May, she said. "It was late," she told the court.', null],
  ['Kai Oduya, her ex, broke in, she told police. "I hid," she said.', null],
  ['Ann Cole met Zelenskyy in Kyiv. "It was late," he said.', null],
  ['Ann Cole is angry. His bill failed. "It was late," he said.', null],
  ['Tom Hull raped her in 2010, she told the court. "I was 12," she said.', null],
  ['Anna Bell vanished in May. Ruhl was charged on Friday. "I did nothing," he told the court.', null],
  ['Anna Bell\'s stalker was jailed on Friday. "I loved her," he told the court.', null],
  ['Tom Hull wrote songs for Zelmira. "He is a genius," she said.', null],
  ['Tom Hull sailed the Halva for a year. She was old. "I loved that ship," she said.', null],
  ['Judge Ann Cole said Ruhl lied and told him that he was a danger to women.', 'Ann Cole'],
  ['Kai Oduya left. Ann Cole was angry. "It was late," she said.', 'Ann Cole'],
])('but not where another can be meant: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});
