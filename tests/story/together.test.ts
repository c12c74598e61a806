import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

/** For each quotation of a text its speaker and the words next to it that name the speaker. */
const told = (text: string): string[] =>
  saidIn(text).map(({ by, as }) => `${by ?? 'nobody'} as ${as ?? '–'}`);

/** Texts whose one quotation is nobody's alone, with the words that name all of them. */
const NOBODY_ALONE: Readonly<Record<string, readonly (readonly [text: string, all: string])[]>> = {
  'behind according to': [
    ['According to Ada Fenn and Karl Reiss, the quay will close.', 'Ada Fenn and Karl Reiss'],
    ['The quay will close in May, according to Ada Fenn and Karl Reiss.', 'Ada Fenn and Karl Reiss'],
    ['The quay will close in May according to both Ada Fenn and Karl Reiss.', 'Ada Fenn and Karl Reiss'],
    [
      '"The quay will close," according to Mayor Ada Fenn and Dr. Karl Reiss.',
      'Mayor Ada Fenn and Dr. Karl Reiss',
    ],
    [
      'According to Ada Fenn, a baker, and Karl Reiss, a cook, the quay will close.',
      'Ada Fenn, a baker, and Karl Reiss',
    ],
    [
      'According to Ada Fenn (Riga) and Karl Reiss (Oslo), the quay will close.',
      'Ada Fenn (Riga) and Karl Reiss',
    ],
    [
      'According to Ada Fenn of the board and Karl Reiss of the bank, the quay will close.',
      'Ada Fenn of the board and Karl Reiss',
    ],
    ['According to the ministry and Karl Reiss, the quay will close.', 'the ministry and Karl Reiss'],
    [
      'According to Ada Fenn, Karl Reiss and Ida Moss, the quay will close.',
      'Ada Fenn, Karl Reiss and Ida Moss',
    ],
    ['The quay, according to Ada Fenn and Karl Reiss, will close in May.', 'Ada Fenn and Karl Reiss'],
    ['In the words of Ada Fenn and Karl Reiss, the quay is "a very cold place".', 'Ada Fenn and Karl Reiss'],
  ],
  'behind the verb': [
    ['"We go," said Nora Pell, a baker, and Max Rudd, a cook.', 'Nora Pell, a baker, and Max Rudd'],
    ['"We go," said Nora Pell, 34, and Max Rudd, 41.', 'Nora Pell, 34, and Max Rudd'],
    ['"We go," said Nora Pell, who bakes, and Max Rudd, who cooks.', 'Nora Pell, who bakes, and Max Rudd'],
    ['"We go," said the mayor, Nora Pell, and her deputy, Max Rudd.', 'Nora Pell, and her deputy, Max Rudd'],
    ['"We go," said Nora Pell and, later, Max Rudd.', 'Nora Pell and, later, Max Rudd'],
    [
      '"We go," said Nora Pell, chief of Hull and Sons, and Max Rudd.',
      'Nora Pell, chief of Hull and Sons, and Max Rudd',
    ],
    ['"We go," said Nora Pell, Max Rudd and Ida Moss. "It rains."', 'Nora Pell, Max Rudd and Ida Moss'],
    ['"We," said Nora Pell, a baker, and Max Rudd, a cook, "go."', 'Nora Pell, a baker, and Max Rudd'],
    ['Said Nora Pell and Max Rudd: "We go."', 'Nora Pell and Max Rudd'],
    ['"We go," said Germany and France in a joint statement.', 'Germany and France in a joint statement'],
    ['"We go," came the reply from Nora Pell and Max Rudd.', 'Nora Pell and Max Rudd'],
    ['The plan was called "a shame" by Nora Pell and Max Rudd.', 'Nora Pell and Max Rudd'],
    ['Ida Moss was accused by Nora Pell and Max Rudd of hiding the maps.', 'Nora Pell and Max Rudd'],
    ['"We go," said the bank or the ministry and Max Rudd.', 'the bank or the ministry and Max Rudd'],
  ],
  'three and more': [
    ['Ann Lee, Tom Hull and Ida Moss said it rained.', 'Ann Lee, Tom Hull and Ida Moss'],
    ['On Monday, Ann Lee, Tom Hull, and Ida Moss said it rained.', 'Ann Lee, Tom Hull, and Ida Moss'],
    ['"We go," Ann Lee, Tom Hull and Ida Moss said.', 'Ann Lee, Tom Hull and Ida Moss'],
    ['Ann Lee and client Tom Hull said it rained.', 'Ann Lee and client Tom Hull'],
    ['Ann Lee and former Brae mayor Tom Hull said it rained.', 'Ann Lee and former Brae mayor Tom Hull'],
    ["Ann Lee and Nordbank's Tom Hull said it rained.", "Ann Lee and Nordbank's Tom Hull"],
    ['Sens. Ann Lee, Tom Hull and Ida Moss met and said it rained.', 'Sens. Ann Lee, Tom Hull and Ida Moss'],
    [
      'Ann Lee, a baker, Tom Hull, a cook, and Ida Moss, a nurse, said it rained.',
      'Ann Lee, a baker, Tom Hull, a cook, and Ida Moss',
    ],
    [
      'Ann Lee (Riga), Tom Hull (Oslo) and Ida Moss (Bern) said it rained.',
      'Ann Lee (Riga), Tom Hull (Oslo) and Ida Moss',
    ],
    ['It rained all day, Ann Lee, Tom Hull and Ida Moss said.', 'Ann Lee, Tom Hull and Ida Moss'],
    ['Hull, the bank and the ministry said it rained.', 'Hull, the bank and the ministry'],
    [
      '"It rained," said Ann Lee, a baker; Tom Hull, a cook; and Ida Moss.',
      'Ann Lee, a baker; Tom Hull, a cook; and Ida Moss',
    ],
    ['Ann Lee and Tom Hull each said it rained.', 'Ann Lee and Tom Hull'],
    [
      'Ann Lee, speaking for Brae, and Tom Hull, speaking for Tarn, said it rained.',
      'Ann Lee, speaking for Brae, and Tom Hull',
    ],
  ],
  'along with, as well as, plus, not only': [
    ['Vera Stone, along with Paul Kemp, said it rained.', 'Vera Stone, along with Paul Kemp'],
    ['Vera Stone as well as Paul Kemp said it rained.', 'Vera Stone as well as Paul Kemp'],
    ['"We go," said Vera Stone, together with Paul Kemp.', 'Vera Stone, together with Paul Kemp'],
    [
      'Vera Stone, a baker, as well as Paul Kemp, a cook, said it rained.',
      'Vera Stone, a baker, as well as Paul Kemp',
    ],
    ['Along with Paul Kemp, Vera Stone said it rained.', 'Along with Paul Kemp, Vera Stone'],
    ['The bank, together with the ministry, said it rained.', 'The bank, together with the ministry'],
    ['Vera Stone, plus Paul Kemp, said it rained.', 'Vera Stone, plus Paul Kemp'],
    [
      'Vera Stone and, to a lesser degree, Paul Kemp said it rained.',
      'Vera Stone and, to a lesser degree, Paul Kemp',
    ],
    ['Not only Vera Stone but also Paul Kemp said it rained.', 'Vera Stone but also Paul Kemp'],
  ],
  'a description before each': [
    [
      'The coach, Paul Kemp, and the club president, Vera Stone, said it rained.',
      'The coach, Paul Kemp, and the club president, Vera Stone',
    ],
    [
      '"We go," the coach, Paul Kemp, and the club\'s president, Vera Stone, said.',
      "the coach, Paul Kemp, and the club's president, Vera Stone",
    ],
    [
      "The coach, Paul Kemp, and Moss's lawyer, Vera Stone, said it rained.",
      "The coach, Paul Kemp, and Moss's lawyer, Vera Stone",
    ],
    ["The coach and Moss's lawyer said it rained.", "The coach and Moss's lawyer"],
  ],
  'an ampersand between people': [
    ['Vera Stone & Paul Kemp wrote that it rained.', 'Vera Stone & Paul Kemp'],
    ['"We go," Vera Stone & Paul Kemp wrote.', 'Vera Stone & Paul Kemp'],
    ['Vera Stone met Paul Kemp. "We go," Stone & Kemp said.', 'Stone & Kemp'],
  ],
  'what they do or have said elsewhere': [
    ['Vera Stone and Paul Kemp were quoted as saying it rained.', 'Vera Stone and Paul Kemp'],
    ['Ida Moss quoted Vera Stone and Paul Kemp as saying it rained.', 'Vera Stone and Paul Kemp'],
    ['A warning from Vera Stone and Paul Kemp that it would rain was late.', 'Vera Stone and Paul Kemp'],
    ['Vera Stone and Paul Kemp\'s promise to be "very quick" failed.', 'Vera Stone and Paul Kemp'],
    ['Vera Stone and Paul Kemp: "We go."', 'Vera Stone and Paul Kemp'],
    ['Britain and Nordbank said it rained.', 'Britain and Nordbank'],
    ['Police in Riga and Brae Hospital said it rained.', 'Police in Riga and Brae Hospital'],
    ['Residents of Brae and Mayor Fenn said it rained.', 'Residents of Brae and Mayor Fenn'],
    ['An official from Germany and Nordbank said it rained.', 'An official from Germany and Nordbank'],
    ['He and company officials said it rained.', 'He and company officials'],
    [
      'It rained all day, according to the Red Cross and Somali leader Vera Stone.',
      'the Red Cross and Somali leader Vera Stone',
    ],
  ],
};

for (const [title, cases] of Object.entries(NOBODY_ALONE)) {
  describe(`nobody alone: ${title}`, () => {
    test.each(cases)('%s', (text, all) => {
      const { quotes, diagnostics } = parseStory(text, 'test.txt');
      const [quote] = quotes;
      expect(told(text)).toEqual([`nobody as ${all}`]);
      expect(quote?.attribution?.confidence).toBe(0);
      expect(quote?.attribution?.explanation).toContain(
        `“${all}” speak together, and a quotation is tied to one speaker`,
      );
      expect(diagnostics.map(({ code }) => code)).toContain('UNRESOLVED_MENTION');
    });
  });
}

test.each([
  ['Vera Stone or Paul Kemp said it rained.', 'Vera Stone or Paul Kemp'],
  ['"We go," either Vera Stone or Paul Kemp said.', 'Vera Stone or Paul Kemp'],
  ['"We go," said Vera Stone, a baker, or Paul Kemp, a cook.', 'Vera Stone, a baker, or Paul Kemp'],
  ['According to Vera Stone or Paul Kemp, it rained.', 'Vera Stone or Paul Kemp'],
  ['Vera Stone and/or Paul Kemp said it rained.', 'Vera Stone and/or Paul Kemp', 'together'],
])('one of two, and nothing tells which: %s', (text, all, how = 'or') => {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const attribution = quotes[0]?.attribution;
  expect(told(text)).toEqual([`nobody as ${all}`]);
  const or = attribution?.alternatives.map(({ speaker }) => speakers[speaker]?.name);
  expect(or).toEqual(how === 'or' ? ['Vera Stone', 'Paul Kemp'] : []);
  if (how === 'or') expect(attribution?.explanation).toContain(`the story does not tell whom “${all}” means`);
});

test('who may have spoken alone is no surer than even, named or not', () => {
  const sure = (text: string) => parseStory(text, 'test.txt').quotes[0]?.attribution?.alternatives;
  for (const text of [
    'Vera Stone or Paul Kemp said it rained.',
    'Vera Stone or another clerk said it rained.',
  ])
    for (const { confidence } of sure(text) ?? []) expect(confidence).toBeLessThanOrEqual(0.5);
  expect(sure('Vera Stone or another clerk said it rained.')).toHaveLength(1);
});

describe('one alone', () => {
  test.each([
    // What stands behind is another clause.
    ['"We go," said Nora Pell, a baker, and Max Rudd nodded.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell and Max Rudd, a cook, nodded.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell, a baker, and left.', 'Nora Pell as Nora Pell'],
    ['According to Nora Pell, the quay will close and Max Rudd will leave.', 'Nora Pell as Nora Pell'],
    ['Nora Pell met the mayor, Max Rudd, and Ida Moss said it rained.', 'Ida Moss as Ida Moss'],
    ['Nora Pell left and the club president, Max Rudd, said it rained.', 'Max Rudd as Max Rudd'],
    ['Police arrested Nora Pell and client Max Rudd said it rained.', 'Max Rudd as Max Rudd'],
    ['He met Nora Pell and client Max Rudd, and Ida Moss said it rained.', 'Ida Moss as Ida Moss'],
    ['He met Nora Pell and Max Rudd, and Ida Moss said it rained.', 'Ida Moss as Ida Moss'],
    ['Flats in Riga average 9 marks, and one pilot said it rained.', 'one pilot as one pilot'],
    // What else somebody is.
    ['"We go," said Nora Pell, a baker and cook.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell, founder and chief executive of Brae Mills.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell, its chairman, president, and chief executive.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell, a friend of Max Rudd and Ida Moss.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell, who met Max Rudd, Tom Hull and Ida Moss.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell of Hull and Sons.', 'Nora Pell as Nora Pell'],
    ['Nora Pell of the Globe and Mail said it rained.', 'Nora Pell as Nora Pell'],
    ['"We go," the Ostran senator and Moderate candidate said.', 'the Ostran senator as the Ostran senator'],
    [
      '"It rained," said Nora Pell, referring to a chief, who left; his successor, and the new leader now in Riga.',
      'Nora Pell as Nora Pell',
    ],
    // Who only is there.
    ['Nora Pell, who works together with Max Rudd, said it rained.', 'Nora Pell as Nora Pell'],
    ['Nora Pell, speaking along with Max Rudd, said it rained.', 'Nora Pell as Nora Pell'],
    ['Nora Pell, together with her new book, said it rained.', 'Nora Pell as Nora Pell'],
    ['Nora Pell, with Max Rudd at her side, said it rained.', 'Nora Pell as Nora Pell'],
    ['"We go," Nora Pell told Max Rudd and Ida Moss.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell at a rally with Max Rudd and Ida Moss.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell from the office of Max Rudd and Ida Moss.', 'Nora Pell as Nora Pell'],
    ['"We go," said Nora Pell of her rivals Max Rudd and Ida Moss.', 'Nora Pell as Nora Pell'],
    ['Nora Pell, the daughter of Max and Ida Pell, said it rained.', 'Nora Pell as Nora Pell'],
    ['Nora Pell and Max Rudd, who says it rained, left.', 'Max Rudd as who'],
    [
      'A spokesman for Nora Pell and Max Rudd said it rained.',
      'A spokesman for Nora Pell and Max Rudd as A spokesman for Nora Pell and Max Rudd',
    ],
    ['A report by Nora Pell and Max Rudd said it rained.', 'A report as A report'],
    ['A letter signed by Nora Pell and Max Rudd said it rained.', 'A letter as A letter'],
  ])('%s', (text, one) => {
    expect(told(text)).toEqual([one]);
  });
});

test.each([
  ['Hull & Sons said it rained.', 'Hull & Sons'],
  ['"We go," said Hull and Sons.', 'Hull and Sons'],
  ['Brae Minerals and Chemicals Corp said it rained.', 'Brae Minerals and Chemicals Corp'],
  ['It rained all day, according to Hull and Hull.', 'Hull and Hull'],
  ['According to the Ministry of Fish and Ports, it rained.', 'Ministry of Fish and Ports'],
  ['It rained all day, the Tides and Exchange Commission said.', 'Tides and Exchange Commission'],
])('an and inside the name of a body: %s', (text, body) => {
  expect(saidIn(text).map(({ by }) => by)).toEqual([body]);
});

test.each([
  ['Mines, Power and Steel Minister Nora Pell said it rained.', 'Nora Pell'],
  ['"We go," said Lowe, Brae and Tarn analyst Nora Pell.', 'Nora Pell'],
  ['"We go," said French and German envoy Nora Pell.', 'Nora Pell'],
  ['It rained all day, a Tides and Ports official said.', 'a Tides and Ports official'],
  [
    'It rained all day, the head of the Tides and Exchange Commission said.',
    'the head of the Tides and Exchange Commission',
  ],
])('an office behind the names of its bodies: %s', (text, bearer) => {
  expect(saidIn(text).map(({ by }) => by)).toEqual([bearer]);
});

test.each([
  ['According to analysts and pilots, it rained.', 'analysts and pilots'],
  ['It rained all day, pilots, sailors and traders said.', 'pilots, sailors and traders'],
  ['It rained all day, company and union officials said.', 'company and union officials'],
  ['It rained all day, U.S. and Ostran officials said.', 'U.S. and Ostran officials'],
  ['It rained all day, two mining and metals bankers said.', 'two mining and metals bankers'],
  ['One or two pilots said it rained.', 'One or two pilots'],
  ['Officials from Germany and France said it rained.', 'Officials from Germany and France'],
  ['Members of the House and Senate said it rained.', 'Members of the House and Senate'],
  ['It rained all day, analysts at Lowe and Brae Securities said.', 'analysts at Lowe and Brae Securities'],
  ['It rained all day, according to residents of Brae and Tarn.', 'residents of Brae and Tarn'],
  ['Residents such as Ann Lee and Tom Hull said it rained.', 'Residents such as Ann Lee and Tom Hull'],
  ['Critics like Ann Lee and Tom Hull said it rained.', 'Critics like Ann Lee and Tom Hull'],
  ['According to the bank and the ministry, it rained.', 'the bank and the ministry'],
  ["The bid's drafters and supporters say it rained.", "The bid's drafters and supporters"],
])('a group told by several words: %s', (text, group) => {
  expect(told(text)).toEqual([`${group} as ${group}`]);
});

test.each([
  ['Ann Lee and Tom Hull held up their hands. "It is a long day."'],
  ['Ann Lee and Tom Hull praised it.\n\n"We need somebody who can row."'],
])('nobody goes on for two: %s', (text) => {
  expect(saidIn(text).at(-1)).toMatchObject({ by: null, as: null });
});

describe('it and they', () => {
  /** Whom the last quotation of a text is tied to, and whom else it can be. */
  function lastIn(text: string) {
    const { quotes, speakers } = parseStory(text, 'test.txt');
    const { speaker = null, attribution = null } = quotes.at(-1) ?? {};
    return {
      by: speaker === null ? null : speakers[speaker]?.name,
      or: attribution?.alternatives.map((one) => speakers[one.speaker]?.name),
    };
  }

  test.each([
    ['The ministry met the bank. It said growth slowed.', ['The ministry', 'the bank']],
    ['The ministry wrote to the bank. It said growth slowed.', ['The ministry', 'the bank']],
    ['The ministry has criticised the bank. It said growth slowed.', ['The ministry', 'the bank']],
    ['The ministry sent a letter to the bank. It said growth slowed.', ['The ministry', 'the bank']],
    ['The ministry fined the bank on Monday. "Growth slowed," it said.', ['The ministry', 'the bank']],
    ['The bank was fined by the ministry. It said growth slowed.', ['The bank', 'the ministry']],
    ['The Harbour Union (HU) sued Nordbank. It said growth slowed.', ['Harbour Union', 'Nordbank']],
    ['The police arrested twelve students. They said it was late.', ['The police', 'twelve students']],
    ['Officials met pilots. They said it was late.', ['Officials', 'pilots']],
    ['The bank and the ministry met. It said growth slowed.', []],
    ['The bank, along with the ministry, met. It said growth slowed.', []],
    ['Ann Lee and Tom Hull met. They said it was late.', []],
    ['The mayor opened the bridge. They said it was late.', []],
    ['The report angered some. They said it was late.', []],
    ['Officials met. Cuts that traders feared, which they say hurt, came.', []],
  ])('mean neither of two alone: %s', (text, or) => {
    expect(lastIn(text)).toEqual({ by: null, or });
  });

  test.each([
    ['The ministry closed the port. It said growth slowed.', 'The ministry'],
    ['The bank told the ministry that growth slowed. It said prices rose.', 'The bank'],
    ['Growth slowed in May, the bank told the ministry. It said prices rose.', 'the bank'],
    ['The bank opened on Monday. It said growth slowed.', 'The bank'],
    ['The bank moved to Riga. It said growth slowed.', 'The bank'],
    ['The bank closed its board. It said growth slowed.', 'The bank'],
    ['The bank met Ann Lee. It said growth slowed.', 'The bank'],
    ['Doctors and patients gathered. They said it was late.', 'Doctors and patients'],
    ['The bank and the ministry met. They said it was late.', 'The bank and the ministry'],
    ['Nurses, along with doctors, marched. They said it was late.', 'Nurses, along with doctors'],
    ['The police arrested a student. They said it was late.', 'The police'],
    ['Officials told pilots that it rained. They said it was late.', 'Officials'],
    ['The ministry has accused the bank of fraud. It said growth slowed.', 'The ministry'],
    ['The union warned the board on Friday. It said growth slowed.', 'The union'],
    ['Officials briefed reporters. They said it was late.', 'Officials'],
    ['A clerk of the port rejected that. "It is late," they said.', 'A clerk of the port'],
  ])('mean the only one: %s', (text, by) => {
    expect(lastIn(text)).toMatchObject({ by });
  });
});
