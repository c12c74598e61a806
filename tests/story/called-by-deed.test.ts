import { expect, test } from 'vitest';
import { by } from './datelined.ts';

/** Who says the last quotation of a text. */
const last = (text: string) => by(text).at(-1);

test.each([
  ['Karl Ruhl is charged with theft.', 'defendant'],
  ['Karl Ruhl, 34, pleaded guilty on Monday.', 'defendant'],
  ['Karl Ruhl went on trial in May. His lawyer is Ann Lee.', 'defendant'],
  ['Karl Ruhl, who has been indicted for theft, wept.', 'accused'],
  ['Karl Ruhl sued the bank.', 'plaintiff'],
  ['Karl Ruhl filed a lawsuit against the bank.', 'plaintiff'],
  ['Karl Ruhl testified on Monday.', 'witness'],
  ['Officer Karl Ruhl took the stand.', 'witness'],
  ['Police met Karl Ruhl, who saw the crash.', 'witness'],
  ['Karl Ruhl is running for mayor.', 'candidate'],
  ['Karl Ruhl, who is running for the Senate, wept.', 'candidate'],
  ['Karl Ruhl is accused of theft.', 'accused'],
  ['Karl Ruhl, charged with theft, wept.', 'defendant'],
  ['Karl Ruhl is on trial for theft. Prosecutor Tom Orme accused him of lies.', 'defendant'],
  ['Karl Ruhl is seeking re-election.', 'candidate'],
  ['Sheriff Karl Ruhl left.', 'lawman'],
  ['Justice Karl Ruhl left.', 'jurist'],
  ['District Attorney Karl Ruhl left.', 'prosecutor'],
  ['Gov. Karl Ruhl is seeking re-election.', 'incumbent'],
  ['Mayor Karl Ruhl is running for a second term. A challenger, Tom Orme, left.', 'incumbent'],
  ['Karl Ruhl, a senator, left. A baker wept.', 'politician'],
  ['Karl Ruhl, 61, a senator, left.', 'politician'],
  ['A sheriff, Karl Ruhl, left.', 'lawman'],
  ['Rep. Karl Ruhl met a baker, Ann Lee.', 'politician'],
  ['Prosecutors charged Karl Ruhl with fraud.', 'defendant'],
  ['The state charged Karl Ruhl with fraud.', 'defendant'],
  ['Karl Ruhl, a baker, testified on Monday.', 'witness'],
  ['FBI agent Karl Ruhl left.', 'lawman'],
  ['Senator Karl Ruhl said being a senator was hard.', 'lawmaker'],
])('%s is the %s', (told, noun) => {
  expect(last(`${told}\n\n"It is late," the ${noun} said.`)).toBe('Karl Ruhl');
});

test.each([
  ['Karl Ruhl and Tom Orme are charged with theft.', 'defendant'],
  ['Karl Ruhl is charged with theft. Tom Orme was indicted for theft.', 'defendant'],
  ['Karl Ruhl ran to the bank for bread.', 'defendant'],
  ['Karl Ruhl testified. A witness wept.', 'witness'],
  ['Karl Ruhl is running for mayor. Two candidates left.', 'candidate'],
  ['Sheriff Karl Ruhl met Deputy Tom Orme.', 'lawman'],
  ['Sheriff Karl Ruhl said it was cold. A state trooper gave chase.', 'lawman'],
  ['Sheriff Karl Ruhl said it was cold. A police officer wept.', 'lawman'],
  ['Senator Karl Ruhl met a lawmaker from Riga.', 'politician'],
  ['Mayor Karl Ruhl met a former governor.', 'politician'],
  ['Governor Karl Ruhl backs Tom Orme, who runs against a three-term congressman.', 'incumbent'],
  ['Mayor Karl Ruhl praised Tom Orme, who faces a sitting judge.', 'incumbent'],
  ['Governor Karl Ruhl is seeking re-election. A baker runs against an incumbent.', 'incumbent'],
  ['A jury found Tom Orme guilty of theft. Prosecutor Karl Ruhl accused Orme of greed.', 'defendant'],
  ['Prosecutor Karl Ruhl charged the mayor with fraud.', 'defendant'],
  ['Prosecutor Karl Ruhl accused the mayor of fraud.', 'accused'],
  ['The prosecutor, Karl Ruhl, charged Tom Orme with fraud.', 'defendant'],
  ['Karl Ruhl sued the town in 1998.', 'plaintiff'],
  ['Karl Ruhl is charged with theft. The state charged a nurse with fraud.', 'defendant'],
  ['Karl Ruhl is charged with theft. His co-defendant, Tom Orme, wept.', 'defendant'],
  ['Karl Ruhl is on trial alongside Tom Orme.', 'defendant'],
  ['Detective Karl Ruhl testified that a neighbor saw him run.', 'witness'],
  ['Karl Ruhl, an estate agent, left.', 'lawman'],
  ["Karl Ruhl, a players' agent, left.", 'lawman'],
  ['Karl Ruhl, the chief executive officer, left.', 'lawman'],
  ['Deputy Mayor Karl Ruhl left.', 'lawman'],
  ['Press officer Karl Ruhl left.', 'lawman'],
  ['Police Chief Karl Ruhl charged with a baton drawn.', 'defendant'],
  ['Lawyer Karl Ruhl pleaded with the judge for mercy.', 'defendant'],
  ['Karl Ruhl could be charged with theft.', 'defendant'],
  ['Karl Ruhl has not been charged with theft.', 'defendant'],
  ['Karl Ruhl was charged with theft. In a separate trial, a nurse pleaded guilty.', 'defendant'],
  ['Karl Ruhl was indicted for fraud in May. In Brae, a man stood trial.', 'defendant'],
  ['Karl Ruhl was convicted in 1990. A trial began.', 'defendant'],
  ['Karl Ruhl faces a decision on whether to bring charges.', 'defendant'],
  ['Karl Ruhl was sued by the bank.', 'plaintiff'],
  ['Karl Ruhl filed a complaint with the council.', 'plaintiff'],
  ['Golfer Karl Ruhl saw his lead cut to one.', 'witness'],
  ['Karl Ruhl saw the crash site.', 'witness'],
  ['The lawyer of Karl Ruhl testified.', 'witness'],
  ['Karl Ruhl testified. Two witnesses wept.', 'witness'],
  ['Karl Ruhl testified. A neighbor testified too.', 'witness'],
  ['Karl Ruhl ran for the bus.', 'candidate'],
  ['Karl Ruhl runs a shop for farmers.', 'candidate'],
  ['Karl Ruhl runs for an hour each day.', 'candidate'],
  ['Karl Ruhl campaigned for Tom Orme.', 'candidate'],
  ['Karl Ruhl is running for mayor. Her rival is Tom Orme.', 'candidate'],
  ['Karl Ruhl, who is running for governor, backs Tom Orme for mayor.', 'candidate'],
])('of %s nothing tells who is the %s', (told, noun) => {
  expect(last(`${told}\n\n"It is late," the ${noun} said.`)).not.toBe('Karl Ruhl');
});

test.each([
  ['Defense counsel Ann Lee left. "It is late," defense counsel said.', 'Ann Lee'],
  ['Ann Lee, counsel for the bank, left. "It is late," counsel said.', 'Ann Lee'],
  ['Ann Lee sued. Counsel for Lee said it was late.', 'Counsel for Lee'],
  ['"It is late," said counsel for the bank. Counsel said it was cold.', 'counsel for the bank'],
])('counsel goes without an article: %s', (text, name) => {
  expect(last(text)).toBe(name);
});
