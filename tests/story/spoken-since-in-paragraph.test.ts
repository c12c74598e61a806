import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const last = (text: string) => saidIn(text).at(-1)?.by;
const before = '"We grew," said Ann Lee. ';

test.each([
  ['Tom Ruhl said she was wrong. "We cut."', 'Tom Ruhl'],
  ['Costs are low now, said Tom Ruhl. "We cut."', 'Tom Ruhl'],
  ['The mayor said costs are low. "We cut."', 'The mayor'],
  ['Costs are low now, said the mayor. "We cut."', 'the mayor'],
  ['Borin said costs are low, but praised the plan. "We cut."', 'Borin'],
  ['Costs fell. "We cut."', 'Ann Lee'],
  ['Costs are low now, she said. "We cut."', 'Ann Lee'],
  ['Critics say costs fell. "That is wrong."', 'Ann Lee'],
  ['Data showed costs fell. "We cut."', 'Ann Lee'],
  ['Costs are low, according to Borin. "We cut."', 'Ann Lee'],
  ['The company said costs are low. "We cut."', 'Ann Lee'],
  ['She denied that Ruhl had said it was late. "We cut."', 'Ann Lee'],
  ['She said Tom Ruhl had told her so. "We cut."', 'Ann Lee'],
  ['Tom Ruhl said it rained. "I was wet."', 'Tom Ruhl'],
  // What another says of whoever tells of themselves, or for a body.
  ['Coach Tom Ruhl told her she would start. "I was so happy."', 'Ann Lee'],
  ['Tom Ruhl said she was late. "I was asleep."', 'Ann Lee'],
  ['The doctor said she would walk. "I was so happy."', 'Ann Lee'],
  ['Her neighbor said it was hit by a car. "I was so sad."', 'Ann Lee'],
  ['The judge said it was late. "I have not seen a dime."', 'Ann Lee'],
  ['Nordbank said it would pay. "I have not seen a dime."', 'Ann Lee'],
  ['Staff said it would reopen. "Nobody knows."', 'Ann Lee'],
  // At another time.
  ['Tom Ruhl says it will rain. "We cut."', 'Ann Lee'],
  ['Tom Ruhl has said it will rain. "We cut."', 'Ann Lee'],
  ['Tom Ruhl said in May it would rain. "We cut."', 'Ann Lee'],
])('%s: who goes on behind another who spoke in the paragraph', (rest, by) => {
  expect(last(before + rest)).toBe(by);
});

test('where all is told as it happens, says is as good as said', () => {
  expect(last('"We grew," says Ann Lee. Tom Ruhl says costs are low. "We cut."')).toBe('Tom Ruhl');
});

test.each([
  ['Costs are low now, said Tom Ruhl. "We cut."', 'Tom Ruhl'],
  ['Costs are low now, said the mayor. "We cut."', 'the mayor'],
])('%s: who says it stands behind the verb', (text, by) => {
  expect(last(text)).toBe(by);
});

test('a source tells more than those it counts', () => {
  const text =
    'Of the 45 firms that have reported profits, most have beaten forecasts, according to Tarn data.';
  expect(saidIn(text).map(({ words }) => words)).toEqual([text.slice(0, text.indexOf(', according'))]);
  expect(saidIn('Ann Lee said it lost $2 million, according to figures from the port.')[0]?.by).toBe(
    'Ann Lee',
  );
});
