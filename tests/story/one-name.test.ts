import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, reportedIn, saidIn } from './parse.ts';

/** Who says what stands between marks at the end of a text, behind a mayor whom `he` can mean as well. */
const lastOf = (text: string): string | null | undefined =>
  saidIn(`RIGA (AP) — Mayor Peter Ruhl said the inn was shut.\n\n${text} "We go," he said.`).at(-1)?.by;

describe('whoever has one name alone is meant by the pronoun behind', () => {
  test.each([
    'Zorvath, a barber, said he had left.',
    'Zorvath, a barber, said the roof leaked.',
    'Zorvath, a farmer at Brae, said nobody came.',
    'Zorvath, a tea seller, said the roof leaked.',
    'Zorvath, a refugee who fled Brae, told AFP that he had walked.',
    'Zorvath, a father of two from Brae, told reporters the roof leaked.',
    'Zorvath, 43, said the roof leaked.',
    'Zorvath, aged 43, told the court the roof leaked.',
    'Zorvath, 43, a labourer from Brae, also said the roof leaked.',
    'Zorvath, the driver, said he had left.',
    'Zorvath, who runs a tea stall, said he had left.',
    'Zorvath, who had fled with two sons, said he had walked.',
    'Zorvath, whose boat sank, said he had swum.',
    'In Brae, Zorvath, a barber, said the roof leaked.',
    'The roof leaked, said Zorvath, a barber.',
    '"It leaks," said Zorvath, a barber.',
    '"It leaks," said Zorvath, 43.',
    'A barber, Zorvath, said the roof leaked.',
  ])('%s', (text) => {
    expect(lastOf(text)).toBe('Zorvath');
  });

  test('by a first name he needs no more than that he speaks of himself', () => {
    expect(lastOf('Felix said he had left.')).toBe('Felix');
    expect(lastOf('Felix told reporters that he had left.')).toBe('Felix');
  });

  test.each([
    // What companies, parties and clubs are called or do as well.
    'Corvia, a supplier, said the roof leaked.',
    'Corvia, a rival, said the roof leaked.',
    'Corvia, an adviser to the bank, said the roof leaked.',
    'Corvia, the owner of the inn, said the roof leaked.',
    "Corvia, the world's largest salmon farmer, said the roof leaked.",
    'Corvia, which owns the inn, said he had left.',
    'Corvia, an ally of Iran, said he had left.',
    'Corvia, a barber of the rich, said it had left.',
    'Corvia, a partner of the mine, said he had left.',
    'Corvia, the owner of the inn, said he had left.',
    'Corvia, the defendant, told the court he had left.',
    'Corvia, his landlord, said he had left.',
    'Corvia, a member of the alliance, said she had left.',
    'Corvia, who represent the actor, said he had left.',
    'Corvia, a driver of growth, said he had left.',
    'Corvia, who won 2-0, said they had left.',
    'Corvia, who sacked him in May, said he had left.',
    'Corvia, who insured the ship, said he had left.',
    'Corvia, whose founder was held, said he had left.',
    'A rival, Corvia, said the roof leaked.',
    'Republicans, who had the votes, said he had left.',
    // A word more than the name.
    'The Corvia, 43, said the roof leaked.',
    'Mercedes said he had left.',
    'Corvia said he had left.',
  ])('not so %s', (text) => {
    expect(lastOf(text)).toBe('Peter Ruhl');
  });

  test.each([
    'Corvia, the developer, said he owed rent. "We act on all reports," it said.',
    'Corvia, a barber, said he owed rent. "We act on all reports," it said.',
    'Corvia, the landlord, told the court he owed rent. "We act on all reports," the company said.',
    'Felix said he was welcome. "We act on all reports," it said.',
  ])('a firm goes on as one: %s', (text) => {
    expect(saidIn(`RIGA (AP) — ${text}`).at(-1)?.by).toBe(text.split(/\W/)[0]);
  });

  test.each(['A barber in Brae, Ark., said the roof leaked.', 'A barber at Brae, Corvia, Hull and Co left.'])(
    'what follows a place or firm is nobody: %s',
    (text) => {
      expect(peopleIn(parseStory(`RIGA (AP) — They met. ${text}`, 'test.txt'))).toEqual([]);
    },
  );

  test('a place in a list is nobody', () => {
    const text = 'In Brae and Corvia, the mayor, Ann Lee, said she was glad.';
    expect(peopleIn(parseStory(`RIGA (AP) — They met. ${text}`, 'test.txt'))).toEqual(['Ann Lee']);
  });
});

describe('an age between commas makes somebody of one name', () => {
  test.each([
    'The court heard how Zorvath, 22, was trapped.',
    'Zorvath, 22, ran.',
    'Zorvath, aged 22, hid below.',
    'Zorvath, 22, a barber, lost the shop.',
    'Police say that Zorvath, 22, had left.',
    'Among them was Zorvath, 22, who had swum.',
    'Zorvath, 22, of Brae, swam.',
    'They freed Felix, 22.',
    'Felix, 19, ran.',
  ])('%s', (text) => {
    expect(lastOf(text)).toBe(text.includes('Felix') ? 'Felix' : 'Zorvath');
    expect(lastOf(`${text}\n\n`)).toBe(text.includes('Felix') ? 'Felix' : 'Zorvath');
  });

  test.each([
    // The dead, beasts and ships, which nobody goes on to call he.
    'Zorvath, 22, died in the fire.',
    'Zorvath, 22, was found dead.',
    'The victim, Zorvath, 22, was stabbed.',
    'His horse, Zorvath, 22, was sold.',
    'The Zorvath, 22, was sold.',
    'Zorvath, 12, was sold.',
    'They freed Felix, 4.',
    // What is no name, and what is no age.
    'Keeper, 41, was hurt.',
    'Norway, 22, was next.',
    'Labour, 44, has gained.',
    'In Corvia, 22, were hurt.',
    'Corvia, 22, were beaten.',
    'They read out Corvia, 22, Norlund, 18.',
  ])('not so %s', (text) => {
    const said = 'RIGA (AP) — Mayor Peter Ruhl said the inn was shut.';
    expect(peopleIn(parseStory(`${said}\n\n${text} "We go," he said.`, 'test.txt'))).toEqual(['Peter Ruhl']);
  });
});

test('what opens a sentence before somebody described is no name', () => {
  for (const text of [
    'Publicly, her spokesman, Jan Pell, said it was sold.',
    'Backstage, a singer, Jan Pell, told reporters it was sold.',
    'Tearfully, a guard at the gate, Jan Pell, said it was sold.',
  ])
    expect([peopleIn(parseStory(text, 'a.txt')), reportedIn(text).map(([, by]) => by)]).toEqual([
      ['Jan Pell'],
      ['Jan Pell'],
    ]);
  expect(reportedIn('Elsewhere, a farmer, who lost his crop, said he was ruined.')).toEqual([
    ['he was ruined', 'a farmer'],
  ]);
  expect(reportedIn('Zorvath, a barber from Brae, West Virginia, said trade was slow.')).toEqual([
    ['trade was slow', 'Zorvath'],
  ]);
});

describe('a first name with an age or a calling, and `his` or `her` of its sentence, tell the gender', () => {
  test.each([
    ['David, 31, a cook, lost his job. "It was a shock," he said.', 'David'],
    ['David, 31, a cook, lost his job. "It was a shock," she said.', null],
    ['David, 31, said it rained. She said it was "over."', null],
    ['David, a barber from Brae, told AFP it rained. "I wept," she said.', null],
    ['Anna, 31, a cook, met David, 40, at the market. "It was a shock," he said.', 'David'],
    ['Anna, 31, a cook, met David, 40, at the market. "It was a shock," she said.', 'Anna'],
    ['Zorvath, 31, lost her job. "It was a shock," he said.', null],
    ['Zorvath, 31, lost her job. "It was a shock," she said.', 'Zorvath'],
    ['Zorvath, 31, a mother of two, lost a job. "It was a shock," he said.', null],
    ['Mayor Petra Ruhl met Zorvath, 31, who lost his son. "It was a shock," she said.', 'Petra Ruhl'],
    // A name that both bear goes by the text; what is another's tells nothing.
    ['Nikita, 31, lost his job. "It was a shock," he said.', 'Nikita'],
    ['Zorvath, 31, saw her in May. "It was a shock," he said.', 'Zorvath'],
    ['Zorvath, 31, hired a man who lost his job. "It was a shock," she said.', 'Zorvath'],
    [
      'Anna, 31, a cook, was hit by a car. The driver, Carl Orme, fled. He said it was "an accident."',
      'Carl Orme',
    ],
  ])('%s', (text, by) => {
    expect(saidIn(`BRAE (AP) — ${text}`).at(-1)?.by).toBe(by);
  });
});

describe('one name between commas behind what somebody is to another', () => {
  test.each([
    ['Her neighbour, Zorvath, said the street was quiet.', 'Zorvath'],
    ['His friend, Zorvath, told reporters the street was quiet.', 'Zorvath'],
    ['His lawyer, Zorvath, said it was late.', 'Zorvath'],
    ["Ruhl's former teacher, Zorvath, told reporters it was late.", 'Zorvath'],
    ['“It is quiet,” said her neighbour, Zorvath.', 'Zorvath'],
    ["The club's goalkeeper, Zorvath, said it was late.", 'Zorvath'],
    ['Her employer, Corvia, said it was late.', 'Her employer'],
    ['Her landlord, Corvia, said it was late.', 'Her landlord'],
    ['Its neighbour, Norland, said it was late.', 'Its neighbour'],
    ["Russia's neighbour, Norland, said it was late.", "Russia's neighbour"],
  ])('%s', (text, by) => {
    expect(saidIn(text)[0]?.by).toBe(by);
  });
});

describe('whoever says it holds an office that is told in small letters', () => {
  test.each([
    'Club president Zorvath said the roof leaked.',
    'FBR president Zorvath said the roof leaked.',
    'Hexham coach Zorvath told reporters the roof leaked.',
    'The roof leaked, said former Hexham captain Zorvath.',
    '"It leaks," said the Hexham goalkeeper Zorvath.',
    '"It leaks," town spokesman Zorvath said.',
  ])('%s', (text) => {
    expect(peopleIn(parseStory(text, 'test.txt'))).toEqual(['Zorvath']);
  });

  test.each([
    'The coach Zorvath said had left was ill.',
    'Rival Zorvath said the roof leaked.',
    'The roof of toolmaker Zorvath leaked, it said.',
    'They met the president in Zorvath, said the mayor.',
  ])('not so in %s', (text) => {
    expect(peopleIn(parseStory(text, 'test.txt'))).toEqual([]);
  });
});
