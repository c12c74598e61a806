import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { lastIn, peopleIn } from './parse.ts';

test.each([
  ['Health Secretary Ann Lee came. Health Secretary said the ward was full.', 'Ann Lee'],
  [
    'Education Minister Ann Lee met transport minister Tom Hull. The minister for education said it rained.',
    'Ann Lee',
  ],
  ['Ann Lee, the minister for education, met Tom Hull. The education minister said it rained.', 'Ann Lee'],
  [
    'Transport minister Tom Hull left. The minister for education said it rained.',
    'The minister for education',
  ],
  ['Police met the mayor on Monday. She said it was late.', 'the mayor'],
  ['Tom Hull met the mayor. She sat. "No," she said.', 'the mayor'],
  ['Mayor Ann Lee sat. Tom Hull met the mayor. He said it was late.', 'Tom Hull'],
])('%s is said by one told of by an office', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Former Health Secretary Ann Lee came. "No," the health secretary said.', 'the health secretary'],
  ['They met former Mayor Ann Lee. "No," the mayor said.', 'the mayor'],
  ['Shadow Health Secretary Ann Lee came. "No," the health secretary said.', 'the health secretary'],
  ['They met former Health Secretary Ann Lee. "No," the former health secretary said.', 'Ann Lee'],
  ['Former Mayor Ann Lee met Mayor Tom Hull. "No," the mayor said.', 'Tom Hull'],
])('%s is said by whoever has the office, not by one who has left or wants it: %s', (text, by) => {
  expect(lastIn(`HULL (AP) - ${text}`).by).toBe(by);
});

test.each([
  ['former Health Secretary'],
  ['First Deputy Prime Minister'],
  ['Russian First Deputy Prime Minister'],
  ['Essex Fire and Rescue Service Chief'],
  ['Essex Fire and Rescue Service manager'],
])('what somebody is or was is told whole: %s', (office) => {
  const { speakers } = parseStory(`They met ${office} Ann Lee.`, 'test.txt');
  expect(speakers.map(({ name, descriptions }) => [name, descriptions])).toEqual([['Ann Lee', [office]]]);
});

test.each([
  ['the office of one', 'Police met in the mayor’s office. She said it was late.'],
  ['two offices', 'Police met the mayor and saw the driver. She said it was late.'],
  ['a man', 'Police met the policeman. She said it was late.'],
])('nobody is `she` of %s', (_, text) => {
  expect(lastIn(text).by).toBeNull();
});

test.each([
  ['Tom Hull ran the shop. They loved Uncle Tom.', 'Tom Hull'],
  ['Sister Bernadette Quinn wept. Sister Bernadette left.', 'Bernadette Quinn'],
  ['Fr Tom Hull wept. Fr Tom left.', 'Tom Hull'],
])('%s has one person', (text, name) => {
  expect(peopleIn(parseStory(`Hull\n\n${text}`, 'test.txt'))).toEqual([name]);
});
