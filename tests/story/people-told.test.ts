import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';

test.each([
  ['Anna Ruhl came. Ruhl, which makes pills, said it fell.', 'ORGANIZATION'],
  ['Ruhl AG is that of Anna Ruhl. Ruhl said it fell.', 'ORGANIZATION'],
  ['Ruhl AG is that of Anna Ruhl. Mrs. Ruhl said it fell.', 'PERSON'],
  ['Ruhl AG is that of Anna Ruhl. Ruhl said prices fell.', 'PERSON'],
  ['Swiss toolmaker Ruhl AG is that of Anna Ruhl. Ruhl said it fell.', 'ORGANIZATION'],
  ['Toolmaker Ruhl AG is that of Anna Ruhl. Ruhl said it fell.', 'ORGANIZATION'],
  ['Anna Ruhl came. Swiss toolmaker Ruhl said it fell.', 'ORGANIZATION'],
  ['Anna Ruhl came. Ruhl Bank said it fell.', 'ORGANIZATION'],
  ['German carmaker Zorvath Motoren said it fell.', 'ORGANIZATION'],
  ['German carmaker Zorvath said it fell.', 'ORGANIZATION'],
  ['They met. Danish filmmaker Zorvath Quennick said it fell.', 'PERSON'],
  ['They met. Danish toymaker Anna Quennick said it fell.', 'PERSON'],
  ['Crane operator Anna Ruhl said she had voted.', 'PERSON'],
  ['Crane operator Anna Ruhl, who came, had voted. Ruhl said prices fell.', 'PERSON'],
  ['Developer Anna Homes said it fell.', 'ORGANIZATION'],
  ['Anna Ruhl came. Ruhl said it fell.', 'PERSON'],
  ['Anna Ruhl came. Anna Ruhl said it expected rain.', 'PERSON'],
  ['AB Ruhl, 45, came. Ruhl said it fell.', 'PERSON'],
])('a surname is a body’s where the story tells so: %s', (text, kind) => {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  expect(quotes.map(({ speaker }) => (speaker === null ? null : speakers[speaker]?.kind))).toEqual([kind]);
});

describe('whoever goes by another name says what that name does', () => {
  test.each([
    ['between marks', 'Anna "the Ferret" Ruhl left. "So it is," the Ferret told them.'],
    ['of two words', 'Anna “The Iron Ferret” Ruhl left. "So it is," said the Iron Ferret.'],
    ['of two words without an article', 'Anna “Iron Ferret” Ruhl left. "So it is," Iron Ferret said.'],
    ['behind the name', 'Anna Ruhl, better known as "the Ferret", left. "So it is," the Ferret said.'],
    ['without marks', 'Anna Ruhl, who is known to friends as the Ferret, left. "So it is," the Ferret said.'],
    ['without an article', 'Anna Ruhl, nicknamed Zorvath, left. "So it is," Zorvath said.'],
    ['in brackets', 'Anna Ruhl (aka the Ferret) left. "So it is," said the Ferret.'],
  ])('%s', (_, text) => {
    const { speakers, quotes } = parseStory(`RIGA (AP) — They met. ${text}`, 'test.txt');
    expect(quotes.map(({ speaker }) => speakers[speaker ?? -1]?.name)).toEqual(['Anna Ruhl']);
  });

  test.each([
    ['called so by nobody', 'Anna Ruhl left. "So it is," the Ferret said.'],
    ['the first word of it alone', 'Anna Ruhl, known as the King of Jazz, left. "So it is," the King said.'],
    ['known for a thing', 'Anna Ruhl, known for selling Zorvath, left. "So it is," Zorvath said.'],
  ])('not so %s', (_, text) => {
    const { speakers, quotes } = parseStory(`RIGA (AP) — They met. ${text}`, 'test.txt');
    expect(quotes.map(({ speaker }) => speakers[speaker ?? -1]?.name)).not.toEqual(['Anna Ruhl']);
  });
});

test('two with one surname are told apart by the title', () => {
  const story = parseStory(
    'Anna Ruhl met Peter Ruhl. "We go," Mrs. Ruhl said. "We stay," said Mr. Ruhl.',
    'test.txt',
  );
  expect(
    story.quotes.map(({ speaker }) => (speaker === null ? null : story.speakers[speaker]?.name)),
  ).toEqual(['Anna Ruhl', 'Peter Ruhl']);
});

test('descriptions come from titles and appositions, the most frequent first', () => {
  const text =
    'Nordbank chief Anna Ruhl left. Anna Ruhl, a keen sailor, stayed. Finance Minister Anna Ruhl. Finance Minister Ruhl.';
  const ruhl = parseStory(text, 'test.txt').speakers.find(({ name }) => name === 'Anna Ruhl');
  expect(ruhl?.descriptions[0]).toBe('Finance Minister');
  expect(ruhl?.descriptions).toContain('keen sailor');
});

test.each(['Swiss toolmaker Ruhl AG', 'Ruhl Bank', 'The Ruhl Foundation'])(
  'what a body is called after is no mention, and its trade no description: %s',
  (body) => {
    const [ruhl] = parseStory(`${body} rose. Anna Ruhl left.`, 'test.txt').speakers;
    expect(ruhl).toMatchObject({ name: 'Anna Ruhl', descriptions: [] });
    expect(ruhl?.mentions).toHaveLength(1);
  },
);

test('of descriptions as frequent as each other the first comes first, whichever form of the name it stands at', () => {
  const text = 'Editor Anna Ruhl left. The vote went to President Ruhl. They met Ambassador Anna Ruhl.';
  const ruhl = parseStory(text, 'test.txt').speakers.find(({ name }) => name === 'Anna Ruhl');
  expect(ruhl?.descriptions).toEqual(['Editor', 'President', 'Ambassador']);
});

test.each(['71-year-old Anna Ruhl', 'Anna Ruhl, 71,', '71-year-old baker Anna Ruhl', 'Anna Ruhl, aged 71,'])(
  'an age beside a name: %s',
  (name) => {
    const { speakers } = parseStory(`They met ${name} in Riga.`, 'test.txt');
    expect(speakers.map(({ age }) => age)).toEqual([71]);
  },
);

describe('a description is told whole', () => {
  test.each([
    ['Retired crane driver Anna Ruhl left.', 'Retired crane driver'],
    ['Circus owner Anna Ruhl left.', 'Circus owner'],
    ['They met Penley High head Anna Ruhl.', 'Penley High head'],
    ['Shadow ports secretary Anna Ruhl left.', 'Shadow ports secretary'],
    ['Acting ports secretary Anna Ruhl left.', 'Acting ports secretary'],
    ['They met the human rights lawyer Anna Ruhl.', 'human rights lawyer'],
    ['The vote went to Norlund Bank economist Anna Ruhl.', 'Norlund Bank economist'],
    ['They will visit crane driver Anna Ruhl.', 'driver'],
    ['Last week crane driver Anna Ruhl left.', 'crane driver'],
    ['They met 71-year-old crane driver Anna Ruhl.', 'crane driver'],
    ['They met the 71-year-old former baker Anna Ruhl.', 'former baker'],
    [
      'They met Anna Ruhl, Chief Executive Officer of Acme Pies, in Riga.',
      'Chief Executive Officer of Acme Pies',
    ],
    ['They met Anna Ruhl, Chief Growth Officer at Acme Pies.', 'Chief Growth Officer at Acme Pies'],
    ['His wife, Anna Ruhl, hugged her lawyer, Ida Moss.', 'wife'],
    ['State Sen. Anna Ruhl left.', 'State Sen.'],
    ['Then Rep. Anna Ruhl left.', 'Rep.'],
    ['Then Lt. Gov. Anna Ruhl left.', 'Lt. Gov.'],
    ['Selectman Anna Ruhl left.', 'Selectman'],
    ['The vote went to Alderwoman Anna Ruhl.', 'Alderwoman'],
  ])('%s', (text, expected) => {
    const ruhl = parseStory(text, 'test.txt').speakers.find(({ name }) => name === 'Anna Ruhl');
    expect(ruhl?.descriptions).toEqual([expected]);
  });

  test.each([
    'Anna Ruhl, interviewed by presenter Peter Orme, left.',
    'They met Anna Ruhl, presenter Peter Orme and a nurse.',
    'They met Anna Ruhl, presenter Peter King and a nurse.',
    'Anna Ruhl, founded by Christian von Orme in 1901, left.',
    'Hotel Anna Ruhl, by architect Peter Orme, fell.',
    'Mrs. Anna Ruhl left. Dr. Anna Ruhl wept.',
  ])('and is not that of another: %s', (text) => {
    const ruhl = parseStory(text, 'test.txt').speakers.find(({ name }) => name.endsWith('Anna Ruhl'));
    expect(ruhl?.descriptions ?? []).toEqual([]);
  });

  test('also where another is named in it', () => {
    const text = 'They met Anna Ruhl, President Peter Orme’s former top adviser.';
    const ruhl = parseStory(text, 'test.txt').speakers.find(({ name }) => name === 'Anna Ruhl');
    expect(ruhl?.descriptions).toEqual(['President Peter Orme’s former top adviser']);
  });
});

test.each([
  ['"It rains." ANNA RUHL, ANALYST AT HULL SECURITIES "So it is."', 'ANNA RUHL'],
  ['COMMENTS: ANNA RUHL, ANALYST, HULL SECURITIES, RIGA: "So it is."', 'ANNA RUHL'],
])('who speaks in capitals behind other words is a person: %s', (text, name) => {
  const { speakers, quotes } = parseStory(`RIGA (AP) — They met.\n\n${text}`, 'test.txt');
  expect(speakers[quotes.at(-1)?.speaker ?? -1]).toMatchObject({ kind: 'PERSON', name });
});

test('a surname is named with its particles', () => {
  const text = "Gerrit van 't Ruhl left. They saw van 't Ruhl. Luca della Orme met della Orme.";
  const { speakers } = parseStory(text, 'test.txt');
  expect(
    speakers.map(({ mentions }) => mentions.map(({ span }) => text.slice(span.start, span.end))),
  ).toEqual([
    ["Gerrit van 't Ruhl", "van 't Ruhl"],
    ['Luca della Orme', 'della Orme'],
  ]);
});

test('a courtesy tells the gender before the first name does', () => {
  const people = parseStory('Mr. Anna Ruhl left. Mrs. Peter Orme left.', 'test.txt').speakers;
  expect(people.map(({ gender }) => gender)).toEqual(['MALE', 'FEMALE']);
});

describe('an office', () => {
  const speakersOf = (text: string) => {
    const { quotes, speakers } = parseStory(text, 'test.txt');
    return quotes.map(({ speaker }) => (speaker === null ? null : speakers[speaker]));
  };

  test('points at its only holder, also before she is named', () => {
    const [lund] = speakersOf('"We won," the mayor said. Mayor Beatrix Lund stayed late.');
    expect(lund).toMatchObject({ kind: 'PERSON', name: 'Beatrix Lund' });
  });

  test('printed short before a name is that office', () => {
    const [ruhl] = speakersOf('Gen. Anna Ruhl left. "We won," the general said.');
    expect(ruhl).toMatchObject({ kind: 'PERSON', name: 'Anna Ruhl' });
  });

  test('of which a name tells less than the words does not mean one of several', () => {
    const [senator] = speakersOf('Sen. Ada Lund met Sen. Piet Orme. "We won," the Norland senator said.');
    expect(senator).toMatchObject({ kind: 'UNNAMED_SOURCE' });
  });

  test('of several stays unnamed before them', () => {
    const [mayor] = speakersOf('"We won," the mayor said. Mayor Ada Lund left. Mayor Piet Orme stayed.');
    expect(mayor).toMatchObject({ kind: 'UNNAMED_SOURCE', name: 'the mayor' });
  });
});

test('his is that of the subject of its own sentence, whose gender nobody knows, and not of a man before', () => {
  const story = parseStory(
    'Finance Minister Karl Orme left. A trader told his friends that it was over.',
    'test.txt',
  );
  expect(story.speakers.find(({ name }) => name === 'Karl Orme')?.mentions).toHaveLength(1);
});

test.each([
  ['State Sen. Anna Ruhl left. Sen. Peter Orme stayed. "No," the state senator said.', 'Anna Ruhl'],
  ['Lt. Gov. Anna Ruhl left. "No," the governor said.', 'the governor'],
])('an office printed short is told by the whole word: %s', (text, by) => {
  const { speakers, quotes } = parseStory(text, 'test.txt');
  expect(speakers[quotes.at(-1)?.speaker ?? -1]?.name).toBe(by);
});

test.each([
  ['Lifeguard Anna Ruhl left. "It is late," Ruhl said.', 'Anna Ruhl', ['Lifeguard']],
  ['Ferrywoman Anna Ruhl left. "It is late," Ruhl said.', 'Anna Ruhl', ['Ferrywoman']],
  ['Maria Anna Ruhl left. "It is late," Ruhl said.', 'Maria Anna Ruhl', []],
])('what somebody is where a sentence begins is no part of the name: %s', (text, name, descriptions) => {
  const { speakers } = parseStory(text, 'test.txt');
  expect(speakers.map((one) => [one.name, one.descriptions])).toEqual([[name, descriptions]]);
});

test.each([
  ["Orme's mother, Anna Ruhl, wore her son's work jacket, with a name on it.", ['mother']],
  ['Anna Ruhl, set designer, left.', ['set designer']],
  ['Anna Ruhl, left winger, wept.', ['left winger']],
])('what somebody does behind a comma is no description: %s', (text, descriptions) => {
  const { speakers } = parseStory(`Hull\n\n${text}`, 'test.txt');
  expect(speakers.find(({ name }) => name === 'Anna Ruhl')?.descriptions).toEqual(descriptions);
});
