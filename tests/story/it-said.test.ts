import { expect, test } from 'vitest';
import { saidIn, toldIn } from './parse.ts';

test.each([
  [
    'Brae Vale District Council needs to save 1.4m by April, it said in a report.',
    'Brae Vale District Council as it',
  ],
  ['Brae Vale Council faces a deficit of 1.4m, it said on Monday.', 'Brae Vale Council as it'],
  ['The council needs 1.4m by April, it said.', 'The council as it'],
  ['Norvik Foods expects to sell the mill, it said in a filing.', 'Norvik Foods as it'],
  ['The road needs to be closed, it said.', 'nobody as it'],
  ['Norvik sales to China would rise, it said.', 'nobody as it'],
  ['The Orme Bank workers need 1.4m, it said.', 'nobody as it'],
])('a body says of itself what it needs: %s', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});

test.each([
  [
    'Half the town has fled, according to the Norland refugee agency. There is one well for ten streets, it says.',
    'Norland refugee agency as it',
  ],
  [
    'Half the town has fled, according to the health ministry. It said more would.',
    'the health ministry as It',
  ],
  ['According to Norvik Foods, the mill is shut. Sales will rise, it said.', 'Norvik Foods as it'],
  [
    'Half the town has fled, according to the Norland refugee agency.\n\nThere is one well for ten streets, it says.',
    'Norland refugee agency as it',
  ],
  [
    'Half the town has fled, according to a report. There is one well for ten streets, it says.',
    'a report as it',
  ],
  ['The company will close, according to the Orme Union. Wages will fall, it said.', 'nobody as it'],
  ['The airline cut flights, according to the airport. It said the wind would drop.', 'The airline as It'],
  ['The firm lied, according to the court. It said it would appeal.', 'The firm as It'],
  [
    'Norvik Foods cut jobs, according to the Union of Bakers.\n\nIt said it would hire.',
    'Norvik Foods as It',
  ],
  ['The bank was fined, according to the ministry. In a statement it said it was late.', 'The bank as it'],
  ['According to the court, the firm lied. It said it would appeal.', 'the firm as It'],
  ['Flights were cut, according to the airport. It said the wind would drop.', 'the airport as It'],
  ['Storms cut flights, according to the airport. It said the wind would drop.', 'the airport as It'],
  ['The airline and the ferry line cut trips. It said the wind would drop.', 'nobody as It'],
  [
    'The airline and the ferry line cut trips, according to the airport. It said it was sorry.',
    'the airport as It',
  ],
  ['The airline cut trips and the ferry line shut. It said the wind would drop.', 'The airline as It'],
  ['The company will cut jobs, according to a filing. It said wages would rise.', 'The company as It'],
  [
    'Half the town has fled, according to Ann Lee. There is one well for ten streets, it says.',
    'nobody as it',
  ],
  [
    'Half the town has fled, according to the ministry and the bank. Far more people will go, it says.',
    'nobody as it',
  ],
  [
    'Half the town has fled, according to a spokesman for the bank. Far more people will go, it says.',
    'nobody as it',
  ],
  [
    'Half the town has fled, according to the Orme agency. The ministry denied it. Far more people will go, it says.',
    'The ministry as it',
  ],
])('whom it is told according to goes on as it: %s', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});

test.each([
  [
    'According to the report, Rolf Hart created a firm called "Prairie Hands" in May. Over the next year, it said, he moved money.',
    'the report as it',
  ],
  ['Rolf Hart signed a law a judge called "absurd."', 'a judge as a judge'],
])('a thing with its name says nothing: %s', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});

test.each([
  [
    'Pellam, based in Dayton, Ohio, has struggled with costs. It said in January it expected a loss.',
    'Pellam',
  ],
  ['Pellam, based in Dayton, makes glass. “We go on,” it said.', 'Pellam'],
  ['Pellam, which is based in Dayton, has struggled. It said it expected a loss.', 'Pellam'],
  ['Pellam, founded in 1911, has struggled. It said it expected a loss.', 'Pellam'],
  ['Pellam, based in Dayton, has struggled. The bank cut its loan. It said it was late.', 'The bank'],
  ['Ann Lee, based in Dayton, has struggled. It said it was late.', null],
  ['Police, based in Dayton, found a note. It said “go.”', null],
  ['The Health Service Executive has apologised “unreservedly”.', 'Health Service Executive'],
  ['The Northern Ireland Executive said it was late.', 'Northern Ireland Executive'],
  ['The Chief Executive said it was late.', 'The Chief Executive'],
  ['A Health Service Executive said it was late.', 'A Health Service Executive'],
])('%s It is %s', (text, name) => {
  expect(saidIn(`HULL (AP) - It rained.\n\n${text}`).map(({ by }) => by)).toEqual([name]);
});
