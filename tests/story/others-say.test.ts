import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** A row of what Gov. Ann Orth says. */
const orth = (words: string): Row => [words, 'Ann Orth', 'Gov. Ann Orth'];
/** A row of what others say in a clause with `who`. */
const who = (words: string, by: string): Row => [words, by, 'who'];

/** What a report led to is told by the reporter, with others who say something of it. */
const CASES: ByConstruction<Row> = {
  'others who say something behind a participle': [
    [
      'Gov. Ann Orth said she is calling clerks back, setting up a fight with fellow Republicans who say the bill is a tax.',
      orth('she is calling clerks back'),
      who('the bill is a tax', 'fellow Republicans'),
    ],
    [
      'Gov. Ann Orth said she will veto the bill, angering activists who say it would save lives.',
      orth('she will veto the bill'),
      who('it would save lives', 'activists'),
    ],
    [
      'Gov. Ann Orth said she will veto the bill, drawing criticism from unions that say it breaks a promise.',
      orth('she will veto the bill'),
      ['it breaks a promise', 'unions', 'unions'],
    ],
    [
      'Gov. Ann Orth said she would veto it, siding with parents who argue that phones hurt.',
      orth('she would veto it'),
      who('that phones hurt', 'parents'),
    ],
    [
      'Gov. Ann Orth said she would veto it, putting her at odds with teachers who say it helps.',
      orth('she would veto it'),
      who('it helps', 'teachers'),
    ],
    [
      'Gov. Ann Orth said she would veto it, delighting striking workers who say it hurts.',
      orth('she would veto it'),
      who('it hurts', 'striking workers'),
    ],
  ],
  'what others say of it in a word for it': [
    [
      'Gov. Ann Orth said she will veto the bill, a move unions say breaks a promise.',
      orth('she will veto the bill'),
      ['breaks a promise', 'unions', 'unions'],
    ],
    [
      'Gov. Ann Orth promised to veto the bill, a step opponents say is illegal.',
      orth('to veto the bill'),
      ['is illegal', 'opponents', 'opponents'],
    ],
    [
      'Gov. Ann Orth vowed to close the mill, which residents say makes them ill.',
      orth('to close the mill'),
      ['which makes them ill', 'residents', 'residents'],
    ],
    ['“It is over,” a bank official said.', ['It is over,', 'a bank official', 'a bank official']],
  ],
  'those set against it': [
    [
      'Gov. Ann Orth said she will build the road despite neighbors who say it would ruin the creek.',
      orth('she will build the road'),
      who('it would ruin the creek', 'neighbors'),
    ],
    [
      'Gov. Ann Orth said she will build it over the objections of neighbors who say it is too late.',
      orth('she will build it'),
      who('it is too late', 'neighbors'),
    ],
  ],
  'what another, or the speaker once more, says of the thing at the end': [
    [
      'Gov. Ann Orth said the state must avoid a strike, which Brae Lines said would be long.',
      orth('the state must avoid a strike'),
      ['which would be long', 'Brae Lines', 'Brae Lines'],
    ],
    [
      'Gov. Ann Orth said the state must fight fear, which she said is harder.',
      orth('the state must fight fear'),
      ['which is harder', 'Ann Orth', 'she'],
    ],
    [
      'Gov. Ann Orth said she backs it, which she says is rare.',
      orth('she backs it'),
      ['which is rare', 'Ann Orth', 'she'],
    ],
    [
      'Gov. Ann Orth said she would back the bank, which some clerks fear could fail.',
      orth('she would back the bank'),
    ],
    [
      'Gov. Ann Orth said she had hired Tom Hull, who police say stole a car.',
      orth('she had hired Tom Hull'),
      ['stole a car', 'police', 'police'],
    ],
    [
      'Gov. Ann Orth said she feared a strike, which she believes will be long.',
      orth('she feared a strike, which she believes will be long'),
    ],
    [
      'Gov. Ann Orth said the mill, which Brae Lines said was old, would close.',
      orth('the mill, which Brae Lines said was old, would close'),
    ],
    [
      'Gov. Ann Orth said she would sell the dock, which the bank wants to buy.',
      orth('she would sell the dock, which the bank wants to buy'),
    ],
  ],
  'others told of in what is said': [
    ['Gov. Ann Orth said she met nurses who say it helps.', orth('she met nurses who say it helps')],
    [
      'Gov. Ann Orth said people who say the road is safe are lying.',
      orth('people who say the road is safe are lying'),
    ],
    [
      'Gov. Ann Orth said the mill, which residents say makes them ill, will close.',
      orth('the mill, which residents say makes them ill, will close'),
    ],
    [
      'Gov. Ann Orth said she will veto the bill, leaving families who need it alone.',
      orth('she will veto the bill, leaving families who need it alone'),
    ],
    [
      'Gov. Ann Orth said that the plan, despite nurses who say it is bad, is good.',
      orth('that the plan, despite nurses who say it is bad, is good'),
    ],
    [
      'Gov. Ann Orth said that she is leaving, angering nurses who say it is early, and that she is sad.',
      orth('that she is leaving, angering nurses who say it is early, and that she is sad'),
    ],
    [
      'Gov. Ann Orth said sales fell, a drop she says is small.',
      orth('sales fell, a drop she says is small'),
    ],
    ['Gov. Ann Orth said it would go on despite the rain.', orth('it would go on despite the rain')],
    [
      'Gov. Ann Orth said the fight over the objections of neighbors who say they own it is done.',
      orth('the fight over the objections of neighbors who say they own it is done'),
    ],
    [
      'Gov. Ann Orth said it was a day, a time when people say what they mean.',
      orth('it was a day, a time when people say what they mean'),
    ],
  ],
};

testByConstruction(CASES, (text) => rowsOf(text));
