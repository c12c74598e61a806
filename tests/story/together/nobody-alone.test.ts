import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-source.ts';
import { saidIn, toldIn } from '../parse.ts';

/** Texts whose one quotation is nobody's alone, with the words that name all of them, and those who are known; nobody is where the words can be one name. */
const NOBODY_ALONE: Readonly<
  Record<string, readonly (readonly [text: string, all: string, known: readonly string[]])[]>
> = {
  'of companies': [
    ['Brae and Tarn said sales fell.', 'Brae and Tarn', []],
    ['Brae and Tarn plc said sales fell.', 'Brae and Tarn plc', []],
    [
      'Nordbank plc and Orme Foods plc said sales fell.',
      'Nordbank plc and Orme Foods plc',
      ['Nordbank plc', 'Orme Foods plc'],
    ],
    [
      'The ministry and Nordbank plc said sales fell.',
      'The ministry and Nordbank plc',
      ['The ministry', 'Nordbank plc'],
    ],
    [
      'Brae Bank, the second-largest bank, and Orme plc said sales fell.',
      'Brae Bank, the second-largest bank, and Orme plc',
      [],
    ],
    ['"Sales fell," Nordbank llp and Orme Mills said.', 'Nordbank llp and Orme Mills', []],
    ['The law firms Brae and Tarn said it rained.', 'The law firms Brae and Tarn', []],
    ['The firm Brae and Norlund Bank said it rained.', 'The firm Brae and Norlund Bank', []],
    ['Norland and Tobago said they would send ships.', 'Norland and Tobago', []],
  ],
  'in addition to another': [
    [
      'Ada Fenn, in addition to Karl Reiss, said the quay will close.',
      'Ada Fenn, in addition to Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      '"We close," said Ada Fenn, in addition to Karl Reiss.',
      'Ada Fenn, in addition to Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
  ],
  'behind according to': [
    [
      'According to Ada Fenn and Karl Reiss, the quay will close.',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'The quay will close in May, according to Ada Fenn and Karl Reiss.',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'The quay will close in May according to both Ada Fenn and Karl Reiss.',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      '"The quay will close," according to Mayor Ada Fenn and Dr. Karl Reiss.',
      'Mayor Ada Fenn and Dr. Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'According to Ada Fenn, a baker, and Karl Reiss, a cook, the quay will close.',
      'Ada Fenn, a baker, and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'According to Ada Fenn (Riga) and Karl Reiss (Oslo), the quay will close.',
      'Ada Fenn (Riga) and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'According to Ada Fenn of the board and Karl Reiss of the bank, the quay will close.',
      'Ada Fenn of the board and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'According to the ministry and Karl Reiss, the quay will close.',
      'the ministry and Karl Reiss',
      ['the ministry', 'Karl Reiss'],
    ],
    [
      'According to Ada Fenn, Karl Reiss and Ida Moss, the quay will close.',
      'Ada Fenn, Karl Reiss and Ida Moss',
      ['Ada Fenn', 'Karl Reiss', 'Ida Moss'],
    ],
    [
      'The quay, according to Ada Fenn and Karl Reiss, will close in May.',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'In the words of Ada Fenn and Karl Reiss, the quay is "a very cold place".',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
  ],
  'behind the verb': [
    [
      '"We go," said Nora Pell, a baker, and Max Rudd, a cook.',
      'Nora Pell, a baker, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell, 34, and Max Rudd, 41.',
      'Nora Pell, 34, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell, who bakes, and Max Rudd, who cooks.',
      'Nora Pell, who bakes, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said the mayor, Nora Pell, and her deputy, Max Rudd.',
      'Nora Pell, and her deputy, Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell and, later, Max Rudd.',
      'Nora Pell and, later, Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell, chief of Hull and Sons, and Max Rudd.',
      'Nora Pell, chief of Hull and Sons, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell, Max Rudd and Ida Moss. "It rains."',
      'Nora Pell, Max Rudd and Ida Moss',
      ['Nora Pell', 'Max Rudd', 'Ida Moss'],
    ],
    [
      '"We," said Nora Pell, a baker, and Max Rudd, a cook, "go."',
      'Nora Pell, a baker, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    ['Said Nora Pell and Max Rudd: "We go."', 'Nora Pell and Max Rudd', ['Nora Pell', 'Max Rudd']],
    ['"We go," said Germany and France in a joint statement.', 'Germany and France', ['Germany', 'France']],
    [
      '"We go," said the vicar and Tom Hull in a statement.',
      'the vicar and Tom Hull',
      ['the vicar', 'Tom Hull'],
    ],
    [
      '"We go," came the reply from Nora Pell and Max Rudd.',
      'Nora Pell and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      'The plan was called "a shame" by Nora Pell and Max Rudd.',
      'Nora Pell and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      'Ida Moss was accused by Nora Pell and Max Rudd of hiding the maps.',
      'Nora Pell and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    ['"We go," said the bank or the ministry and Max Rudd.', 'the bank or the ministry and Max Rudd', []],
  ],
  'three and more': [
    [
      'Ann Lee, Tom Hull and Ida Moss said it rained.',
      'Ann Lee, Tom Hull and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'On Monday, Ann Lee, Tom Hull, and Ida Moss said it rained.',
      'Ann Lee, Tom Hull, and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      '"We go," Ann Lee, Tom Hull and Ida Moss said.',
      'Ann Lee, Tom Hull and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    ['Ann Lee and client Tom Hull said it rained.', 'Ann Lee and client Tom Hull', ['Ann Lee', 'Tom Hull']],
    [
      'Ann Lee and former Brae mayor Tom Hull said it rained.',
      'Ann Lee and former Brae mayor Tom Hull',
      ['Ann Lee', 'Tom Hull'],
    ],
    [
      "Ann Lee and Nordbank's Tom Hull said it rained.",
      "Ann Lee and Nordbank's Tom Hull",
      ['Ann Lee', 'Tom Hull'],
    ],
    [
      'Sens. Ann Lee, Tom Hull and Ida Moss met and said it rained.',
      'Sens. Ann Lee, Tom Hull and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'Ann Lee, a baker, Tom Hull, a cook, and Ida Moss, a nurse, said it rained.',
      'Ann Lee, a baker, Tom Hull, a cook, and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'Ann Lee (Riga), Tom Hull (Oslo) and Ida Moss (Bern) said it rained.',
      'Ann Lee (Riga), Tom Hull (Oslo) and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'It rained all day, Ann Lee, Tom Hull and Ida Moss said.',
      'Ann Lee, Tom Hull and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'Hull, the bank and the ministry said it rained.',
      'Hull, the bank and the ministry',
      ['Hull', 'the bank', 'the ministry'],
    ],
    [
      '"It rained," said Ann Lee, a baker; Tom Hull, a cook; and Ida Moss.',
      'Ann Lee, a baker; Tom Hull, a cook; and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    ['Ann Lee and Tom Hull each said it rained.', 'Ann Lee and Tom Hull', ['Ann Lee', 'Tom Hull']],
    [
      'Ann Lee, speaking for Brae, and Tom Hull, speaking for Tarn, said it rained.',
      'Ann Lee, speaking for Brae, and Tom Hull',
      ['Ann Lee', 'Tom Hull'],
    ],
  ],
  'along with, as well as, plus, not only': [
    [
      'Vera Stone, along with Paul Kemp, said it rained.',
      'Vera Stone, along with Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Vera Stone as well as Paul Kemp said it rained.',
      'Vera Stone as well as Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      '"We go," said Vera Stone, together with Paul Kemp.',
      'Vera Stone, together with Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Vera Stone, a baker, as well as Paul Kemp, a cook, said it rained.',
      'Vera Stone, a baker, as well as Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Along with Paul Kemp, Vera Stone said it rained.',
      'Along with Paul Kemp, Vera Stone',
      ['Paul Kemp', 'Vera Stone'],
    ],
    [
      'The bank, together with the ministry, said it rained.',
      'The bank, together with the ministry',
      ['The bank', 'the ministry'],
    ],
    [
      'Vera Stone, plus Paul Kemp, said it rained.',
      'Vera Stone, plus Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Vera Stone and, to a lesser degree, Paul Kemp said it rained.',
      'Vera Stone and, to a lesser degree, Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Not only Vera Stone but also Paul Kemp said it rained.',
      'Vera Stone but also Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
  ],
  'a description before each': [
    [
      'The coach, Paul Kemp, and the club president, Vera Stone, said it rained.',
      'The coach, Paul Kemp, and the club president, Vera Stone',
      ['Paul Kemp', 'Vera Stone'],
    ],
    [
      '"We go," the coach, Paul Kemp, and the club\'s president, Vera Stone, said.',
      "the coach, Paul Kemp, and the club's president, Vera Stone",
      ['Paul Kemp', 'Vera Stone'],
    ],
    [
      "The coach, Paul Kemp, and Moss's lawyer, Vera Stone, said it rained.",
      "The coach, Paul Kemp, and Moss's lawyer, Vera Stone",
      ['Paul Kemp', 'Vera Stone'],
    ],
    [
      "The coach and Moss's lawyer said it rained.",
      "The coach and Moss's lawyer",
      ['The coach', "Moss's lawyer"],
    ],
  ],
  'callings that no list has': [
    [
      '"It rained," said the mayor and the milliner.',
      'the mayor and the milliner',
      ['the mayor', 'the milliner'],
    ],
    [
      '"It rained," said the milliner and the mayor.',
      'the milliner and the mayor',
      ['the milliner', 'the mayor'],
    ],
    [
      '"It rained," the milliner and the lutenist said.',
      'the milliner and the lutenist',
      ['the milliner', 'the lutenist'],
    ],
    [
      'The singer-songwriter and the drummer said it rained.',
      'The singer-songwriter and the drummer',
      ['The singer-songwriter', 'the drummer'],
    ],
    [
      'The milliner and her apprentice said it rained.',
      'The milliner and her apprentice',
      ['The milliner', 'her apprentice'],
    ],
    [
      'It rained all day, according to the milliner and the mayor.',
      'the milliner and the mayor',
      ['the milliner', 'the mayor'],
    ],
  ],
  'one article before two who are not one': [
    ['"It rained," the husband and wife said.', 'the husband and wife', []],
    ['The teacher and student said it rained.', 'The teacher and student', []],
    ['"It rained," said the doctor and patient.', 'the doctor and patient', []],
  ],
  'two bodies of which each has its article': [
    [
      'The Ministry of Fish and the Brae Bank said it rained.',
      'The Ministry of Fish and the Brae Bank',
      ['Ministry of Fish', 'Brae Bank'],
    ],
    [
      'It rained all day, said the Ministry of Fish and the OPK.',
      'the Ministry of Fish and the OPK',
      ['Ministry of Fish', 'OPK'],
    ],
  ],
  'those whom whose leads to': [
    [
      'Ida Moss, whose sons, Max Rudd and Ben Moss, said it rained, left.',
      'Max Rudd and Ben Moss',
      ['Max Rudd', 'Ben Moss'],
    ],
    [
      'Police met Ida Moss, whose lawyers, Max Rudd and Ben Hull, said it rained.',
      'Max Rudd and Ben Hull',
      ['Max Rudd', 'Ben Hull'],
    ],
  ],
  'an ampersand between people': [
    ['Vera Stone & Paul Kemp wrote that it rained.', 'Vera Stone & Paul Kemp', ['Vera Stone', 'Paul Kemp']],
    ['"We go," Vera Stone & Paul Kemp wrote.', 'Vera Stone & Paul Kemp', ['Vera Stone', 'Paul Kemp']],
    ['Vera Stone met Paul Kemp. "We go," Stone & Kemp said.', 'Stone & Kemp', ['Vera Stone', 'Paul Kemp']],
  ],
  'what they do or have said elsewhere': [
    [
      'Vera Stone and Paul Kemp were quoted as saying it rained.',
      'Vera Stone and Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Ida Moss quoted Vera Stone and Paul Kemp as saying it rained.',
      'Vera Stone and Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'A warning from Vera Stone and Paul Kemp that it would rain was late.',
      'Vera Stone and Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Vera Stone and Paul Kemp\'s promise to be "very quick" failed.',
      'Vera Stone and Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    ['Vera Stone and Paul Kemp: "We go."', 'Vera Stone and Paul Kemp', ['Vera Stone', 'Paul Kemp']],
    ['Britain and Nordbank said it rained.', 'Britain and Nordbank', []],
    ['Police in Riga and Brae Hospital said it rained.', 'Police in Riga and Brae Hospital', []],
    [
      'Residents of Brae and Mayor Fenn said it rained.',
      'Residents of Brae and Mayor Fenn',
      ['Residents of Brae', 'Fenn'],
    ],
    ['An official from Germany and Nordbank said it rained.', 'An official from Germany and Nordbank', []],
    ['He and company officials said it rained.', 'He and company officials', []],
    [
      'A doctor, Vera Stone, and two nurses said it rained.',
      'A doctor, Vera Stone, and two nurses',
      ['Vera Stone', 'two nurses'],
    ],
    ['A doctor and a nurse said it rained.', 'A doctor and a nurse', ['A doctor', 'a nurse']],
    [
      'Mayor Vera Stone and residents said it rained.',
      'Mayor Vera Stone and residents',
      ['Vera Stone', 'residents'],
    ],
    [
      'It rained all day, according to the Red Cross and Somali leader Vera Stone.',
      'the Red Cross and Somali leader Vera Stone',
      ['Red Cross', 'Vera Stone'],
    ],
  ],
};

for (const [title, cases] of Object.entries(NOBODY_ALONE)) {
  describe(`nobody alone: ${title}`, () => {
    test.each(cases)('%s', (text, all, known) => {
      const { quotes, speakers, diagnostics } = parseStory(text, 'test.txt');
      const [quote] = quotes;
      expect(toldIn(text)).toEqual([`nobody as ${all}`]);
      expect(quote?.speakers.map((index) => speakers[index]?.name)).toEqual(known);
      const codes = diagnostics.map(({ code }) => code);
      const { confidence, explanation } = quote?.attribution ?? {};
      if (known.length > 0) {
        expect(confidence).toBeGreaterThan(0.5);
        expect(explanation).toContain(`“${all}” means several who say it together`);
        expect(codes).not.toContain('UNRESOLVED_MENTION');
      } else {
        expect(confidence).toBe(0);
        expect(explanation).toContain(
          `“${all}” means several, and the story does not tell who each of them is`,
        );
        expect(codes).toContain('UNRESOLVED_MENTION');
      }
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
  expect(toldIn(text)).toEqual([`nobody as ${all}`]);
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

test.each([
  ['Ann Lee and Tom Hull held up their hands. "It is a long day."'],
  ['Ann Lee and Tom Hull praised it.\n\n"We need somebody who can row."'],
])('nobody goes on for two: %s', (text) => {
  expect(saidIn(text).at(-1)).toMatchObject({ by: null, as: null });
});
