import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

/** Texts that look like a rule's and mean another: whoever is not told is nobody or a source without a name. */
test.each([
  ['First Ann Hall, then Ann Gale, took the stand. "He hit me," Gale said.', 'Ann Gale'],
  ['The lawsuit was filed on Monday. Quill Mills knew of the fault for years, it said.', null],
  ['Reuters saw a letter. Quill Mills knew of the fault for years, it said.', null],
  [
    'The Orme Council said it was broke. The Brae Council sued the Orme Council. The council said it was robbed.',
    'The council',
  ],
  [
    'Tarn Steel Ltd met Orme Mills Plc. Greenpeace said the plant was old.\n\nThe company said it was clean.',
    'The company',
  ],
  [
    'Tarn Steel Ltd said it would buy Orme Mills Plc.\n\nOrme Mills employs 4,000 people. The company said it was old.',
    'The company',
  ],
  ['Priest Tom Hall was shot. Another cleric was held. "No," the cleric said.', 'the cleric'],
  ['Lawyer Tom Hall was found dead. His attorney spoke. "He was loved," the attorney said.', 'the attorney'],
  ['Coach Tom Hall left. "He has a month," the boss said.', 'the boss'],
  ['Kim Orme was shot by a guard, Tom Hall. According to him, it was late.', null],
  ['Ann Ruhl was killed at noon. The killer was tall, she said.', null],
  ['The thief robbed the mayor. She said she needed the money.', null],
])('%s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

/** Texts in which nothing is said. */
test.each([
  ['The judge held that hearing in private.'],
  ['Ann Lee found that book under the bed.'],
  ['Ann Lee bought the mill as part of a plan, called "Slow and Steady", to sell it.'],
  ['Ann Lee bought the mill as part of a plan, called "Slow and Steady," to sell it.'],
  ['If the board heard from Ann Lee that it was off, it would act.'],
])('%s reports nothing', (text) => {
  expect(lastIn(text).by).toBeNull();
});

/** Whose relative spoke last, where a paragraph begins with another `her` or `she`. */
test.each([
  'Her worst mistake, she said, was early.',
  'Her first book was late. "I was poor," she said.',
  'Her daughter was late, she said.',
  'Her book was late, according to her.',
  'She was born in Riga. "I was poor," she said.',
])('%s', (paragraph) => {
  for (const kin of ['Her daughter', 'Her daughter, Ida Hull,']) {
    const { by, or, confidence } = lastIn(`Ann Lee wrote. ${kin} said she sang.\n\n${paragraph}`);
    expect([by, or?.length]).toEqual(['Ann Lee', 1]);
    expect(confidence).toBeLessThan(0.9);
  }
});

test.each([
  '"I was poor," she said.',
  '"Her hands shook," she said.',
  'She also said it was late.',
  'She was in the barn, she said.',
  'She ran to the road. "I was scared," she said.',
  'She nodded. "I was scared," she said.',
  'Her mother was kind, she said.',
  'Her eyes filled with tears. "I miss her," she said.',
  'His mistake, she said, was early.',
])('the relative goes on: %s', (paragraph) => {
  expect(lastIn(`Ann Lee wrote. Her daughter, Ida Hull, said she sang.\n\n${paragraph}`).by).toBe('Ida Hull');
});

/** Who speaks for somebody, and whom they speak for, where the story goes on about one of them. */
test.each([
  ['Tom Hull plays on.', 'Hull\'s agent said he would play. He had three hits. "I feel good," he said.'],
  ['Tom Hull was freed.', 'His lawyer said it was late. He was arrested in May. "I feel good," he said.'],
  ['Tom Hull was freed.', 'His lawyer said it was late. He pleaded not guilty. "I feel good," he said.'],
  ['Tom Hull is ill.', 'His doctor said it was late. He has had a stroke. "I feel good," he said.'],
  ['Tom Hull is ill.', 'His doctor said it was late. He has had a stroke. It was cold, according to him.'],
])('%s %s', (told, text) => {
  const { by, or, confidence } = lastIn(`${told} ${text}`);
  expect([by, or?.length]).toEqual(['Tom Hull', 1]);
  expect(confidence).toBeLessThan(0.9);
});

test.each([
  ['Tom Hull\'s agent said he would play. "I feel good," he said.', "Tom Hull's agent"],
  ['Ann Lee\'s agent said it was late. He left the room. "I feel good," he said.', "Ann Lee's agent"],
  ['Ann Lee\'s agent said it was late. He was born in Riga. "I feel good," he said.', "Ann Lee's agent"],
  ['Tom Hull\'s lawyer said it was late. He shook his head. "It is over," he said.', "Tom Hull's lawyer"],
  ['Tom Hull\'s doctor said it was late. He shrugged. "It is over," he said.', "Tom Hull's doctor"],
  ['Tom Hull\'s lawyer said it was late. He accused the police. "It is over," he said.', "Tom Hull's lawyer"],
])('%s goes on about nobody else', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

/** What either can have done. */
test.each(['He left the room.', 'He held up a letter.', 'He has two sons.'])('%s', (deed) => {
  const { by, or, confidence } = lastIn(
    `Tom Hull was freed. His lawyer said it was late. ${deed} "I feel good," he said.`,
  );
  expect([by, or]).toEqual(['His lawyer', ['Tom Hull']]);
  expect(confidence).toBeLessThan(0.75);
});

/** Whom a bare office means where two hold one. */
const MINISTERS = 'Finance Minister Ann Lee met Health Minister Tom Orme.';
test.each([
  ['"The budget is late," the finance minister said. "It is bad," the minister said.', 'Ann Lee'],
  ['The finance minister left early.\n\nThe minister said it was late.', 'Ann Lee'],
  ['The finance minister left. The health minister stayed. "It is bad," the minister said.', 'Tom Orme'],
])(`${MINISTERS} %s`, (text, by) => {
  const { by: found, confidence } = lastIn(`${MINISTERS} ${text}`);
  expect(found).toBe(by);
  expect(confidence).toBeLessThan(0.9);
});

/** Whom a bare office means where another's is more than that. */
test.each([
  [
    'Vice President Ann Lee met President Tom Orme. The vice president smiled. The president said it was late.',
    'Tom Orme',
  ],
  [
    'Mayor Tom Orme met deputy mayor Ann Lee. The mayor thanked the deputy mayor. "It is late," the mayor said.',
    'Tom Orme',
  ],
  [
    'Mayor Tom Orme won. Former Mayor Ann Lee lost. Orme beat the former mayor. "It is late," the mayor said.',
    'Tom Orme',
  ],
  [
    'Coach Tom Orme hired assistant coach Ann Lee. The assistant coach smiled. "It is late," the coach said.',
    'Tom Orme',
  ],
  [
    'Brae Mayor Tom Orme met deputy mayor Ann Lee. The deputy mayor left. The mayor said it was late.',
    'Tom Orme',
  ],
  [
    'Prime Minister Tom Orme met Finance Minister Ann Lee. The prime minister left. The minister said it was late.',
    'Ann Lee',
  ],
  [`${MINISTERS} Orme blamed the finance minister. The minister said it was late.`, 'Tom Orme'],
  [
    `HULL (AP) - ${MINISTERS}\n\nThe finance minister left.\n\nIt rained.\n\nIt hailed.\n\nThe minister said it was late.`,
    null,
  ],
  [`${MINISTERS} A letter to the finance minister was lost. The minister said it was late.`, null],
])('%s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

/** Deeds of whom a story is about, rather than of whoever speaks for them. */
test.each([
  'He looked sharp in practice.',
  'He waved to fans before the game.',
  'He shook off the injury.',
  'He wept as the verdict was read.',
  'He broke his leg in May.',
  'He signed a contract.',
  'He won two titles.',
  'He spent 12 years in prison.',
  'He turned 60 on Monday.',
])('%s: whom they speak for', (deed) => {
  expect(
    lastIn(`Tom Hull plays on. Hull's agent said he would play. ${deed} "I feel good," he said.`).by,
  ).toBe('Tom Hull');
});
