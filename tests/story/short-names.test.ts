import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { firstIn, lastIn } from './parse.ts';

test.each([
  [
    'The Joint Wardens of Staff (JWS) said it saw ships. "We are ready," the JWS said.',
    'Joint Wardens of Staff',
  ],
  ['The Norvik Office of Prices (NOP) met. "They rose," NOP said.', 'Norvik Office of Prices'],
  ['The Norvik Pilots’ Union, or NPU, wept. "We lost," the NPU said.', 'Norvik Pilots’ Union'],
  ['The Norvik Pilots Union, NPU, wept. "We lost," the NPU said.', 'Norvik Pilots Union'],
  ['The Ministry of Piers and Tides (MPT) met. MPT said it was late.', 'Ministry of Piers and Tides'],
  ["Ostra's Office of Fish (OOF) met. The OOF said it was late.", "Ostra's Office of Fish"],
  ['The Norvik Wind Union (VIND) met. "No," VIND said.', 'Norvik Wind Union'],
])('%s is said by the body whose letters stand behind its name', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['The Norvik Labour Party (UK) met. The UK said it was late.', 'UK'],
  ['The Norvik Pilots Union (NPU) met the Nordal Poets Union (NPU). The NPU said it was late.', 'NPU'],
  ['The Norvik Pilots Union, NATO, and others met. NATO said it was late.', 'NATO'],
  ['Anna Hull (NPU) wept. The NPU said it was late.', 'NPU'],
  ['Shares fell (NPU) on Monday. The NPU said it was late.', 'NPU'],
])('%s is said by letters that are short for nobody', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test('letters are another name of the body, and the answer tells why', () => {
  const text = 'The NPU said it was late. It was paid by the Norvik Pilots Union (NPU).';
  const [speaker] = parseStory(text, 'test.txt').speakers;
  expect(speaker).toMatchObject({ name: 'Norvik Pilots Union', alternateNames: ['NPU'] });
  expect(firstIn(text).why).toContain('“The NPU” is explained by “Norvik Pilots Union”');
});

test.each([
  ['Cabinet Secretary Ann Zorb met farmers. "It is late," the CS said.', 'Ann Zorb'],
  ['Deputy President Ann Zorb met farmers. "It is late," the DP said.', 'Ann Zorb'],
  ['Vice-Chancellor Ann Zorb met students. "It is late," the VC said.', 'Ann Zorb'],
  ['Deputy President Ann Zorb met farmers. "It is late," DP Zorb said.', 'Ann Zorb'],
  ['Cabinet Secretary Ann Zorb met farmers. "It is late," said CS Zorb.', 'Ann Zorb'],
  ['Deputy Director General Ann Zorb came. The DG said it was late.', 'DG'],
  ['Inspector General of Police Tom Zorb came. The IGP said it was late.', 'Tom Zorb'],
  ['Inspector General of Police Tom Zorb came. The IG said it was late.', 'Tom Zorb'],
  ['Director General Ann Zorb and Director General Tom Orme met. The DG said it was late.', 'DG'],
  ['Water Cabinet Secretary Ann Zorb met farmers. The CS said it was late.', 'Ann Zorb'],
  ['Deputy Director General Ann Zorb came. The DG said it was late.', 'DG'],
  ['The CS said it was late. Cabinet Secretary Ann Zorb met farmers.', 'CS'],
  ['Cabinet Secretary Ann Zorb met the Crane Society (CS). The CS said it was late.', 'Crane Society'],
])('%s is said by whose office the letters are short for', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test('an office of somebody’s own is no body', () => {
  const { speakers } = parseStory('Her Special Assistant on New Media said that it was late.', 'test.txt');
  expect(speakers.map(({ kind }) => kind)).toEqual(['UNNAMED_SOURCE']);
});
