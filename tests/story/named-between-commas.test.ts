import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { by, story } from './datelined.ts';

test.each([
  ['An examiner appointed by the court, Lina Falk, found that it was late.', 'Lina Falk'],
  ['An examiner appointed by the court, Lina Falk, said "we lied."', 'Lina Falk'],
  ['The expert hired by the city, Lina Falk, told reporters it was late.', 'Lina Falk'],
  ['A lawyer representing the family, Lina Falk, said it was late.', 'Lina Falk'],
  ['"It is late," said a lawyer hired by the city, Lina Falk.', 'Lina Falk'],
  ['The bishop, the Most Rev. Alan Moss, said it was late.', 'Alan Moss'],
  ['The bishop, the Right Rev. Alan Moss, said it was late.', 'Alan Moss'],
  ['The Bishop of Pellam, the Rt Revd Sarah Moss, warned that it was late.', 'Sarah Moss'],
  ['The Bishop of Pellam, the Rt. Rev. Sarah Moss, warned that it was late.', 'Sarah Moss'],
  ['The archbishop, the Most Revd Alan Moss, said it was late.', 'Alan Moss'],
  ['The archdeacon, the Ven. Alan Moss, said it was late.', 'Alan Moss'],
  ['The chair, the Rt Hon Sarah Moss MP, said it was late.', 'Sarah Moss'],
  ['The archbishop, His Eminence Alan Moss, said it was late.', 'Alan Moss'],
  ['The host, the Flathead Grange, says it is late.', 'Flathead Grange'],
  ['"It is late," the sponsor, the Flathead Grange, said.', 'Flathead Grange'],
  ['An activist group called Port Calder Rising said it was late.', 'Port Calder Rising'],
  ['"It is late," said an activist group called Port Calder Rising.', 'Port Calder Rising'],
  ['A charity known as Ada Aid said it was late.', 'Ada Aid'],
  ['A group calling itself Free Harbour said it was late.', 'Free Harbour'],
])('a name behind what tells of it: %s', (text, name) => {
  expect(by(text)).toEqual([name]);
});

test('but another than whom the name tells of speaks', () => {
  expect(by('A lawyer hired by the singer, Lina Falk, said it was late.')).not.toEqual(['Lina Falk']);
});

test('the group is the one called so', () => {
  expect(by('"We go," said a group called Port Calder Rising.\n\n"It is late," the group said.')).toEqual([
    'Port Calder Rising',
    'Port Calder Rising',
  ]);
});

test.each([
  ['Managing director and CEO Ann Lee said it was late.', 'Managing director and CEO'],
  ['"It is late," said founder and chief executive Ann Lee.', 'founder and chief executive'],
  ['Executive Director and General Counsel Ann Lee spoke.', 'Executive Director and General Counsel'],
  ['Nordbank Bank chairman and chief executive Ann Lee spoke.', 'Nordbank Bank chairman and chief executive'],
  ['They met the mayor and Governor Ann Lee.', 'Governor'],
  ['The expert hired by the court, Ann Lee, spoke.', 'expert hired by the court'],
])('two offices of one person: %s', (text, title) => {
  const { speakers } = parseStory(story(text), 'test.txt');
  expect(speakers.find(({ name }) => name === 'Ann Lee')?.descriptions).toEqual([title]);
});

test.each([
  ['A police union called Karl Lee a coward.', 'Lee', 'Karl Lee'],
  ['A newspaper called Governor Karl Lee "a crook" on Monday.', 'Lee', 'Karl Lee'],
  ['A grand jury called Karl Lee to testify.', 'Lee', 'Karl Lee'],
  ['A rival party dubbed Karl Lee the worst mayor.', 'Lee', 'Karl Lee'],
  ['A union called Karl Lee reckless.', 'Lee', 'Karl Lee'],
  ['A union called Karl Lee, who quit, a coward.', 'Lee', 'Karl Lee'],
  ['A judge on an appeals court called Karl Lee a liar.', 'Lee', 'Karl Lee'],
  ['A court named Zorvath Quennick in a ruling.', 'Quennick', 'Zorvath Quennick'],
  ['They joined a group called Ada Rising in 2019.', 'Ada Rising', 'Ada Rising'],
  ['A group called Ada Rising, which is small, will march.', 'Ada Rising', 'Ada Rising'],
])('who is called so, or what: %s "It is late," %s said.', (told, short, name) => {
  expect(by(`${told}\n\n"It is late," ${short} said.`).at(-1)).toBe(name);
});

test.each([
  ['The coach, the Hall of Famer, said it was late.', 'The coach'],
  ['"It is late," the captain, the Hall of Famer, said.', 'the captain'],
  ['The host, the Hall of Famer, said it was late.', 'The host'],
  ['The regulator, the Office of Rail, said it was late.', 'Office of Rail'],
  ['The museum, the Hall of Fame, said it was late.', 'Hall of Fame'],
])('a body is told of by words for one: %s', (text, name) => {
  expect(by(text)).toEqual([name]);
});

test.each([
  ['A parent, Rolf Hart, filed a complaint, writing that it was late.', 'Rolf Hart'],
  ['One parent at the school, Rolf Hart, left early, saying that it was late.', 'Rolf Hart'],
  ['Another customer, Rolf Hart, wept and said it was late.', 'Rolf Hart'],
  ['A longtime subscriber, Rolf Hart, sued the paper, calling it "a swamp."', 'Rolf Hart'],
  ['Its parent, Nippon Steel, filed a complaint, writing that it was late.', 'Its parent'],
])('one of many is told of by words for no calling: %s', (text, name) => {
  expect(by(`${text}\n\n"It rains," ${name === 'Rolf Hart' ? 'Hart' : 'Ann Lee'} said.`).at(0)).toBe(name);
});

test('somebody is pointed at again by such words', () => {
  expect(by('A parent, Rolf Hart, left. Ann Lee stayed.\n\n"It is late," the parent said.')).toEqual([
    'Rolf Hart',
  ]);
});

test.each([
  ['The twentieth, Colin Prewett of Harbour House, later said that it was late.', 'Colin Prewett'],
  ['The twentieth, Colin Prewett, later said that it was late.', 'Colin Prewett'],
  ['The second, Ann Webb of Harbour House, said: “No.”', 'Ann Webb'],
  ['The winner, Ann Webb from Norvik, said it was late.', 'Ann Webb'],
  ['A reader, Joan from Hexham, emails to say: “No.”', 'Joan'],
  ['One reader, Joan of Hexham, said it was late.', 'Joan'],
  ['“No,” said a caller, Zorvath from Hexham.', 'Zorvath'],
  ['A retailer, Zorvath from Hexham, said it was late.', 'Zorvath from Hexham'],
  ['A reader, who met Joan from Hexham, said it was late.', 'A reader'],
  ['The doctor, Ann Webb of Norvik said, was late.', 'Ann Webb'],
])('%s The words are of %s, wherever they are from', (text, name) => {
  expect(by(`It rained.\n\n${text}`)).toEqual([name]);
});
