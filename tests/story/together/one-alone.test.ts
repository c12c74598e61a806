import { describe, expect, test } from 'vitest';
import { saidIn, toldIn } from '../parse.ts';

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
    ['"We go," said the mayor and the milliner nodded.', 'the mayor as the mayor'],
    ['"We go," said the mayor and the sun shone.', 'the mayor as the mayor'],
    ['The harbour froze and the mayor said it rained.', 'the mayor as the mayor'],
    ['He sold the harbour and the mayor said it rained.', 'the mayor as the mayor'],
    // What else somebody is.
    ['"We go," said Nora Pell, the mayor and the face of Brae.', 'Nora Pell as Nora Pell'],
    ['"We go," the singer and actor said.', 'the singer and actor as the singer and actor'],
    ['The author and critic Nora Pell said it rained.', 'Nora Pell as The author and critic Nora Pell'],
    [
      'The founder and managing director Nora Pell said it rained.',
      'Nora Pell as The founder and managing director Nora Pell',
    ],
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
    expect(toldIn(text)).toEqual([one]);
  });
});

test.each([
  ['Hull & Sons said it rained.', 'Hull & Sons'],
  ['"We go," said Hull and Sons.', 'Hull and Sons'],
  ['"We go," said Trinidad and Tobago.', 'Trinidad and Tobago'],
  ['Trinidad and Tobago said it rained.', 'Trinidad and Tobago'],
  ['"We go," said the law firm Brae and Tarn.', 'Brae and Tarn'],
  ['Law firm Brae & Tarn said it rained.', 'Brae & Tarn'],
  ['They met. Brae and Tarn plc said it was late.', 'Brae and Tarn plc'],
  ['They met. Brae and Tarn said it expected rain.', 'Brae and Tarn'],
  ['They met. "We go," Brae plc said.', 'Brae plc'],
  ['Brae Minerals and Chemicals Corp said it rained.', 'Brae Minerals and Chemicals Corp'],
  ['It rained all day, according to Hull and Hull.', 'Hull and Hull'],
  ['According to the Ministry of Fish and Ports, it rained.', 'Ministry of Fish and Ports'],
  ['The Ministry of Fish and the Environment said it rained.', 'Ministry of Fish and the Environment'],
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
  ['Police met Ida Moss, whose sons said it rained.', 'sons'],
  ["The bid's drafters and supporters say it rained.", "The bid's drafters and supporters"],
  ['It rained all day, a local official and villagers said on Friday.', 'a local official and villagers'],
  ['A doctor and two nurses said it rained.', 'A doctor and two nurses'],
  ['It rained all day, according to villagers and a pilot.', 'villagers and a pilot'],
  ['A pilot, a nurse and two clerks said it rained.', 'A pilot, a nurse and two clerks'],
])('a group told by several words: %s', (text, group) => {
  expect(toldIn(text)).toEqual([`${group} as ${group}`]);
});
