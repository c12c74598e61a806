import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn } from './parse.ts';

const people = (text: string) => peopleIn(parseStory(text, 'test.txt'));

describe('who is named', () => {
  test.each([
    ['a first name and a surname', 'Anna Ruhl left the harbour.', ['Anna Ruhl']],
    ['a title', 'The ship of President Orme sank.', ['Orme']],
    ['a title of several words', 'Deputy Prime Minister Anna Ruhl left.', ['Anna Ruhl']],
    ['a title with of', 'Secretary of State Anna Ruhl left.', ['Anna Ruhl']],
    ['a first name behind the word for a relative', 'Their youngest child, Anna, left.', ['Anna']],
    ['an unknown name between commas behind a relative', 'Their son, Zorvath, left.', ['Zorvath']],
    ['a place between commas behind a relative', 'Hauge’s widow, Florence, left.', ['Florence']],
    ['no mother of a firm', 'The firm left its mother, Norlund, in May.', []],
    ['no thing that a relative has', 'They sold to his father, Norlund, which sank.', []],
    ['an initial in the middle', 'Zorvath K. Quennick left.', ['Zorvath K. Quennick']],
    ['an initial that is a pronoun as well', 'The vote went to I. Ruhl. They met Ruhl.', ['I. Ruhl']],
    ['such an initial where a sentence begins', 'I. Ruhl left. I. Ruhl came back.', ['I. Ruhl']],
    ['such an initial behind a quotation', '"So it is," said I. Ruhl.', ['I. Ruhl']],
    ['such an initial before another', 'They met I. M. Ruhl and I. M. Orme.', ['I. M. Ruhl', 'I. M. Orme']],
    ['a particle', 'Anna van der Ruhl left.', ['Anna van der Ruhl']],
    ['a suffix', 'Peter Orme, Jr. left.', ['Peter Orme, Jr.']],
    ['a hyphen and an apostrophe', 'Anne-Marie O’Dwyer left.', ['Anne-Marie O’Dwyer']],
    ['an age behind an unknown name', 'Zorvath Quennick, 45, left.', ['Zorvath Quennick']],
    ['a calling behind an unknown name', 'Zorvath Quennick, a vicar in Riga, left.', ['Zorvath Quennick']],
    ['a calling in lower case before it', 'The union sent spokesman Zorvath Quennick.', ['Zorvath Quennick']],
    ['the surname alone later', 'Anna Ruhl left. Ruhl came back.', ['Anna Ruhl']],
    ['the surname alone before', 'Ruhl is back. The vote went to Anna Ruhl.', ['Anna Ruhl']],
    [
      'a surname of two words alone later',
      'Linda Kaplan Ruhl left. Ms. Kaplan Ruhl came back.',
      ['Linda Kaplan Ruhl'],
    ],
    [
      'a particle before the surname alone',
      'Carla del Orme left. Later del Orme came back.',
      ['Carla del Orme'],
    ],
    ['a surname that is an office', 'Anna King Jr. left. King came back.', ['Anna King Jr.']],
    ['the country somebody is from', 'Then Norwegian Anna Ruhl left.', ['Anna Ruhl']],
    [
      'two with their offices',
      'Mayor Anna Ruhl and Ohio Senator Peter Orme left.',
      ['Anna Ruhl', 'Peter Orme'],
    ],
    ['a compound office', 'Secretary-General Zorvath Quennick left.', ['Zorvath Quennick']],
    ['the family name first', 'The vote went to Hwang Hee-Chan. Hwang smiled.', ['Hwang Hee-Chan']],
    [
      'an unknown name that speaks by its surname',
      'They had asked Zorvath Quennick. Quennick said no.',
      ['Zorvath Quennick'],
    ],
    [
      'an unknown name in a list of names',
      'It went to Anna Ruhl, Zorvath Quennick and Peter Orme. They had seen Quennick.',
      ['Anna Ruhl', 'Zorvath Quennick', 'Peter Orme'],
    ],
    ['an unknown name that speaks directly', '"So it is," said Zorvath Quennick.', ['Zorvath Quennick']],
    ['an unknown name that asks', 'They met. "Is it?" Zorvath Quennick asked.', ['Zorvath Quennick']],
    ['what only people have', 'They had met Zorvath Quennick’s wife.', ['Zorvath Quennick']],
    ['words that say it is a name', 'A man who gave his name only as Benny left.', ['Benny']],
    ['the end of a long run of capitals', 'Then Moorhaven Arts Forum Liaison Anna Ruhl left.', ['Anna Ruhl']],
    ['a case named for somebody', 'The Anna Ruhl case goes on. They saw Anna Ruhl.', ['Anna Ruhl']],
    ['Jan without its point', 'The cup went to Jan Ruhl.', ['Jan Ruhl']],
    ['a nickname between marks', 'Anna "Dutch" Ruhl left. They met Dutch.', ['Anna Ruhl']],
    ['a nickname with an article', 'Anna "the Ferret" Ruhl left. They met the Ferret.', ['Anna Ruhl']],
    ['a nickname in brackets', 'Anna (Zory) Ruhl left. They met Zory.', ['Anna Ruhl']],
    ['a first name in brackets', 'Senator Zorvath (Pete) Quennick left.', ['Zorvath Quennick']],
    ['no nickname in brackets', 'Anna (Kenya) Ruhl came.', []],
    ['a nickname before a particle', 'Willem “Wim” de Ruhl left.', ['Willem de Ruhl']],
    ['a first name that is an auxiliary behind a title', 'Gov. Will Ruhl left.', ['Will Ruhl']],
    ['a title with what stands first', 'Mrs. Bao Ling left. Mrs. Bao came back.', ['Bao Ling']],
    ['a first name that is a preposition', 'Per Holm left.', ['Per Holm']],
    ['such a name between commas', 'Its chairman, Per Holm, left.', ['Per Holm']],
    ['no preposition before a noun', 'Per Norlund rules, they left.', []],
    ['no preposition before letters', 'They left "Per JC’s orders." Per JC, they came.', []],
    ['an initial behind a name that is a preposition', 'Per A. Holm left.', ['Per A. Holm']],
    ['no preposition in capitals', 'They gave the Earnings Per Holm twice.', []],
    ['a first name that is an office', 'Their founder, Dean Ruhl, left.', ['Dean Ruhl']],
    ['such a name behind a calling', 'The vote went to striker Dean Ruhl.', ['Dean Ruhl']],
    ['an office that is a first name', 'The former Dean Ruhl left. They saw Dean Orme.', ['Ruhl', 'Orme']],
    [
      'where somebody is from behind a name',
      'Her aide, Zorvath Quennick of Leeds, left.',
      ['Zorvath Quennick'],
    ],
    ['a dame by her first name', 'Dame Anna Ruhl left. Dame Anna came back.', ['Anna Ruhl']],
    [
      'two first names before one surname',
      'Anna and Berta Ruhl left. Anna came back.',
      ['Anna Ruhl', 'Berta Ruhl'],
    ],
    [
      'a first name of somebody else before a name',
      'Anna Orme left. Anna and Peter Ruhl came back.',
      ['Anna Orme', 'Peter Ruhl'],
    ],
    ['a place before a name', 'They saw Paris and Anna Ruhl.', ['Anna Ruhl']],
    ['a negation', 'Neither Anna Ruhl nor Quennick said so. Not Ruhl, they said.', ['Anna Ruhl']],
    ['whom an office is of', 'The CEO of Anna Ruhl’s campaign left.', ['Anna Ruhl']],
    ['a calling where a sentence begins', 'Critic Zorvath Quennick left.', ['Zorvath Quennick']],
    ['an hour before a name', 'It was 5 PM. At 5 PM Anna Ruhl left.', ['Anna Ruhl']],
    [
      'an office of words no list has',
      'The Chief Growth Officer left. Chief Growth Officer Anna Ruhl left.',
      ['Anna Ruhl'],
    ],
    [
      'an office of a body',
      'The Chief Executive\nOfficer of Acme Pies left. The President of the Acme Salt Pies left. The CEO of Acme Salt Pies said so.',
      [],
    ],
    [
      'an office of a body before a name',
      'Chief Inspector of Mines Zorvath Quennick left.',
      ['Zorvath Quennick'],
    ],
    ['an office of a place', 'President of Latvia Zorvath Quennick left.', ['Zorvath Quennick']],
    ['two with one surname', 'Anna Ruhl met Peter Ruhl.', ['Anna Ruhl', 'Peter Ruhl']],
    [
      'a particle in capitals before the surname alone',
      'Luca della Orme left. Della Orme came back.',
      ['Luca della Orme'],
    ],
    [
      'a surname of two by its first',
      'Juan de la Cruz Ibáñez left. De la Cruz wept, and de la Cruz came back.',
      ['Juan de la Cruz Ibáñez'],
    ],
    [
      'a surname before a word for a grandson',
      'Anna dos Santos Neto left. Dos Santos wept, and dos Santos came back.',
      ['Anna dos Santos Neto'],
    ],
    ['a particle with an apostrophe', 'Anna van ’t Ruhl left. Van ’t Ruhl came back.', ['Anna van ’t Ruhl']],
    [
      'a particle that is a preposition as well',
      "Anna in 't Ruhl left. \"It rains,\" In 't Ruhl said. Later in 't Ruhl came back.",
      ["Anna in 't Ruhl"],
    ],
    ['particles of a baron', 'Peter von und zu Orme left. It was his.', ['Peter von und zu Orme']],
    ['particles of the Sahara', 'Sidi ould Orme left. Ould Orme came back.', ['Sidi ould Orme']],
    ['an Arabic article', 'Faris al-Orme left. Al-Orme came back, and Orme stayed.', ['Faris al-Orme']],
    ['a particle with an auxiliary for a surname', 'Joost ten Have left. Ten Have wept.', ['Joost ten Have']],
    ['a month for a surname', 'Anna May left. In May, May came back.', ['Anna May']],
    ['an auxiliary for a surname', 'Anna Will left. "Yes," Will said.', ['Anna Will']],
    ['an auxiliary for a first name', 'Will Ruhl left. They met Will Orme.', ['Will Ruhl', 'Will Orme']],
    [
      'a calling that two share',
      'Economists Zorvath Quennick and Anna Ruhl left. So did skippers Tor Bratvik and Ilse Nygg.',
      ['Zorvath Quennick', 'Anna Ruhl', 'Tor Bratvik', 'Ilse Nygg'],
    ],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    ['a company', 'Nordbank Holdings Inc bought the pier.'],
    ['a ministry', 'The Foreign Ministry left.'],
    ['a place', 'They met in San Francisco and in South Korea.'],
    ['the first word of a sentence', 'Diplomats left. Yesterday was late.'],
    ['a day and a month', 'On Monday March 3 they left.'],
    ['a ship', 'The ferry Queen Anna sank. The Queen Anna was old.'],
    ['letters', 'They hired Anna OTTB and read Freedom TV.'],
    ['names that a stroke joins', 'The agency Ruhl/Orme left.'],
    ['a company that its founder names', 'They sold Anna Ruhl Inc. Later Anna Ruhl rose.'],
    ['a place that only looks like a name', 'They saw Holiday Quenmoor. It rained in Quenmoor.'],
    ['a series', 'Angel Harbor is made by a friend. They watched "Harbor" twice.'],
    ['a second field of an office', 'The Deputy Youth and Sports Minister left.'],
    ['a company by its legal form', 'Quennick AG said so. Anna Ruhl Oyj and Ruhl GmbH said no.'],
    ['a company by the Japanese word for what it does', 'Quennick Kogyo said so.'],
    ['a company with its form in small letters', 'Zorvath Quennick plc said so. Anna Quennick llc did.'],
    ['a company with its form only once', 'Ada Ports plc said so. They met, and Ada Ports said no.'],
    ['a company by where it is', 'Riga-based Quennick said so. Quennick rose.'],
    ['a company by where it is in two words', 'Cape Town-based Quennick said so. Quennick rose.'],
    ['a country in letters', 'Slow U.S. growth and New-year U.S. sales fell. Then U.S. said so.'],
    ['what is which', 'Anna Ruhl, which makes pills, said no.'],
    ['what tells of itself', 'ZQ Quennick said it saw risk. Quennick said that it would sell.'],
    ['a university named for somebody', 'He went to Anna Ruhl University.'],
    ['a question', 'Will Moorhaven pay?'],
    ['a month before a place', 'They sold May New York sugar.'],
    ['a movement with an Arabic name', 'They fled from Ansar al-Ruhl.'],
    ['a paper with an Arabic name', 'They read Al-Ruhl al-Aam.'],
    ['a pronoun at the end', 'They left, and so did I. Zorvath was late. Not even I. Moorhaven was.'],
    ['a king by his number', 'They read of Zorvath I. Moorhaven was late.'],
    ['the number of a heading', 'I. Summary of it\n\nThey left.\n\nII. Zorvath'],
    ['who says a part of it', 'They met. It was a "crime" Zorvath Quennick said.'],
    ['whom an analyst is of', 'They met. "It is," said Zorvath Quennick analyst Moorhaven.'],
    ['who reports', 'They met. It rained, Zorvath Quennick said.'],
    ['a body that speaks directly', '"So it is," Norlund Foods said. "It is," said the Zorvath Quennick.'],
    ['a union of callings', 'The vote went to Sea Farmers Orme Union.'],
  ])('nobody: %s', (_, text) => {
    expect(people(text)).toEqual([]);
  });
});

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

describe('a description is told whole', () => {
  test.each([
    ['Retired crane driver Anna Ruhl left.', 'Retired crane driver'],
    ['Circus owner Anna Ruhl left.', 'Circus owner'],
    ['They met the human rights lawyer Anna Ruhl.', 'human rights lawyer'],
    ['The vote went to Norlund Bank economist Anna Ruhl.', 'Norlund Bank economist'],
    ['They will visit crane driver Anna Ruhl.', 'driver'],
    ['Last week crane driver Anna Ruhl left.', 'crane driver'],
    [
      'They met Anna Ruhl, Chief Executive Officer of Acme Pies, in Riga.',
      'Chief Executive Officer of Acme Pies',
    ],
    ['They met Anna Ruhl, Chief Growth Officer at Acme Pies.', 'Chief Growth Officer at Acme Pies'],
    ['His wife, Anna Ruhl, hugged her lawyer, Ida Moss.', 'wife'],
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
