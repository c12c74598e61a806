import { expect, test } from 'vitest';
import { reportedIn, toldIn } from './parse.ts';

test.each([
  [
    'whoever speaks of a place, not those who are in it',
    'Tom Hull spoke of a world in which people lie, calling it "a moral swamp, plain and simple." Ann Lee left a party at which guests sang, adding that it was "a great night." Ida Moss wrote a book in which children starve, describing the famine as "a crime of the state."',
    ['Tom Hull as Tom Hull', 'Tom Hull as Tom Hull', 'Ann Lee as Ann Lee', 'Ida Moss as Ida Moss'],
  ],
  [
    'those whose cries are heard at what another does',
    'Ann Lee left to cries of "Shame on you" from the miners. Tom Hull spoke over the guests\' shouts of "Go home." Ida Moss spoke to jeers from the crowd of "Go home." Ann Lee left to cries of "Shame on all of you."',
    ['the miners as the miners', 'the guests as the guests', 'the crowd as the crowd', 'nobody as –'],
  ],
  [
    'those who cry out where many sit',
    'There were shouts of "Shame on you" from the public gallery as Ann Lee left. Tom Hull spoke. There were chants of "Go home" from the stands.',
    ['the public gallery as the public gallery', 'the stands as the stands'],
  ],
  [
    'whoever cries or has others cry',
    'The miners answered with chants of "Shame on you." Ida Moss led chants of "No more dust" from the steps.',
    ['The miners as The miners', 'Ida Moss as Ida Moss'],
  ],
  [
    'whoever speaks, of no known gender, not one of whom that is said',
    'Sanfi Ruhl arrived. Sanfi Ruhl said Peter Lund was ill. "I will come," he said. Anna Moss said Peter Lund was ill. "I will come," he said.',
    ['Sanfi Ruhl as Sanfi Ruhl', 'Sanfi Ruhl as he', 'Anna Moss as Anna Moss', 'Peter Lund as he'],
  ],
  [
    'a relative without a name who speaks, not whose relative that is',
    'Ann Lee left. "It rained," her aunt said. "It was late," she said.',
    ['her aunt as her aunt', 'her aunt as she'],
  ],
  [
    'whoever speaks last, though without a name, not one of whom that is said',
    'A diplomat said Tom Hull had left. "It was early," he said. Tom Hull left. His government, the diplomat said, knew. "It was early," he said.',
    ['A diplomat as A diplomat', 'A diplomat as he', 'A diplomat as the diplomat', 'A diplomat as he'],
  ],
  [
    'nobody named in what the attribution is set into',
    "Ida Moss sat down. Ann Lee, she said, had written to her. Ida Moss sat down. Ann Lee's letter, she said, was late. Ann Lee spoke. Ida Moss sat down. The customer, she told me, was late.",
    ['Ida Moss as she', 'Ida Moss as she', 'Ida Moss as she'],
  ],
  [
    'nobody who says something in a clause before the one the sentence is about',
    'Ida Moss rode home. When her mother wrote that it was cold, she read the letter twice. "I had to go," she said. After Ann Lee said it was late, Ida Moss left. "I was tired," she said.',
    ['her mother as her mother', 'Ida Moss as she', 'Ann Lee as Ann Lee', 'Ida Moss as she'],
  ],
  [
    'whoever speaks for somebody, not whom they speak for, unless they are named',
    'Tom Hull\'s lawyer left. "It rained," he said. Ida Moss\'s successor, Ann Lee, left. "It was late," she said.',
    ["Tom Hull's lawyer as he", 'Ann Lee as she'],
  ],
  [
    'the one the sentence is about, though a clause beside lets another speak or has a pronoun in front',
    'Ida Moss left after her boss said it was late. "I was tired," she said. A critic laughed. After she retired, Ida Moss sang. Her hands, she said, shook.',
    ['her boss as her boss', 'Ida Moss as she', 'Ida Moss as she'],
  ],
  [
    'whom a lawyer speaks for who says nothing',
    'Ida Moss\'s lawyer declined to comment. "It was late," she said. Tom Hull\'s lawyer did not return calls. "I left," he said.',
    ['Ida Moss as she', 'Tom Hull as he'],
  ],
  [
    'somebody the sentence is about, not whoever speaks in a clause on them',
    'Ida Moss, whose lawyer said it rained, left. "It was late," she said.',
    ['lawyer as lawyer', 'Ida Moss as she'],
  ],
  [
    'a passenger without a name, not somebody named before',
    'Ida Moss left. A passenger said it rained. "I saw it," she said.',
    ['A passenger as A passenger', 'A passenger as she'],
  ],
  [
    'a sign that reads words',
    'Ann Lee walked past a sign that reads, "No entry." Ann Lee wore a shirt that reads "Go home."',
    ['a sign as a sign', 'a shirt as a shirt'],
  ],
  [
    'those in a place who are heard there',
    'Ann Lee left a party at which guests sang, chanting "one more boat for the town."',
    ['guests as guests'],
  ],
  [
    'nobody of whom the reporter tells what is done to them',
    'Nurses are better paid than teachers, "the forgotten few of the town." The women were driven home after "a long and noble fight." Ida Moss was elected in May and painted the town as "a moral swamp." Ann Lee is convinced it was "a great night."',
    ['nobody as –', 'nobody as –', 'Ida Moss as Ida Moss', 'Ann Lee as Ann Lee'],
  ],
  [
    'no day',
    'The firm, called "a cruel joke on the town" by Friday, shut. The pier was called "a cruel joke on the town" by May.',
    ['nobody as –', 'nobody as –'],
  ],
  [
    'the owner of a saying, not whoever rejects or mocks it',
    'Tom Hull rejected Ann Lee\'s "too old to serve" comment. Tom Hull mocked Ann Lee\'s "too old to serve" claims on Monday. The council denied Ann Lee\'s "weak on crime" charge.',
    ['Ann Lee as Ann Lee', 'Ann Lee as Ann Lee', 'Ann Lee as Ann Lee'],
  ],
  [
    'whoever says that the saying of another does something',
    'Tom Hull said Ann Lee\'s "clean and green" claims were false.',
    ['Tom Hull as Tom Hull'],
  ],
  [
    'nobody of whom something is said between commas',
    'Ann Lee, accused of "a cruel fraud," left. Tom Hull, praised for "quiet, dogged courage," smiled. Ida Moss, described as "a gift to the town," won.',
    ['nobody as –', 'nobody as –', 'nobody as –'],
  ],
  [
    'nobody met or defended of whom something is said',
    'Ida Moss met Ann Lee, accused of "a cruel fraud," in jail. On Monday, Tom Hull, blamed for "the death of the bay," left. Fishermen, blamed for "the death of the bay," said he lied.',
    ['nobody as –', 'nobody as –', 'nobody as –', 'Fishermen as Fishermen'],
  ],
  [
    'whoever calls for something behind another deed',
    'Ann Lee went to the port, called for "a new deal for the bay" and left.',
    ['Ann Lee as Ann Lee'],
  ],
  [
    'nobody for whom a thing is what it is for all',
    'For Tom Hull, the sentence was "life in prison without parole." To Tom Hull, the message was "come home right now."',
    ['nobody as –', 'nobody as –'],
  ],
  [
    'the one named before a colon, not the owner of what it is about',
    'Tom Hull, on Ann Lee\'s reply: "I am done with it."',
    ['Tom Hull as Tom Hull'],
  ],
  [
    'by whom somebody was once called so',
    'Tom Hull, once called "a liar and a cheat" by Ann Lee, smiled.',
    ['Ann Lee as Ann Lee'],
  ],
  [
    'whoever calls it so behind what they are',
    'Ann Lee, a nurse, called "no surrender" a lie. The mayor, Ann Lee, described "no surrender" as a lie.',
    ['Ann Lee as Ann Lee', 'Ann Lee as Ann Lee'],
  ],
  [
    'nobody who only dreams of saying it',
    'Ann Lee\'s chance of saying "I told you so" was gone. Ann Lee\'s dream of telling him "I told you so" faded.',
    ['nobody as –', 'nobody as –'],
  ],
])('%s', (_, text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});

test('who passes words on is no part of them', () => {
  expect(reportedIn('The pier leaks, Tom Hull said on Monday, the Courier reported.')).toEqual([
    ['The pier leaks', 'Tom Hull'],
  ]);
});

test('a source behind a comma has the words before it, the comma left out', () => {
  expect(
    reportedIn(
      'Revenue rose to 5 billion, beating the average forecast of 4 billion, according to Norlund Estimates. It made 40 crowns a share in the quarter ended October 30, more than the average forecast of 30 crowns, according to Norlund Estimates S/E/T.',
    ).map(([words]) => words),
  ).toEqual([
    'Revenue rose to 5 billion, beating the average forecast of 4 billion',
    'It made 40 crowns a share in the quarter ended October 30, more than the average forecast of 30 crowns',
  ]);
});

test('words broken off before those of a source are no report of their own', () => {
  expect(reportedIn('The plan was, in the words of the mayor, "a bridge too far."')).toEqual([
    ['a bridge too far.', 'the mayor'],
  ]);
});

test.each([
  ['Critics compared her to Ellen Marsh, a comparison she disliked.', 'Marsh has a lute', 'Ann Orme'],
  ['Fans liken her to singer Ellen Marsh.', 'I am flattered', 'Ann Orme'],
  ['Fans compared her voice to Ellen Marsh.', 'I am flattered', 'Ann Orme'],
  ['Fans compare her favourably with Ellen Marsh.', 'I am flattered', 'Ann Orme'],
  ['A teacher introduced her to Ellen Marsh.', 'I was late', 'Ann Orme'],
  ['It reminded her of Ellen Marsh.', 'I was late', 'Ann Orme'],
  ['Some mistook her for Ellen Marsh.', 'I was late', 'Ann Orme'],
  ['The show paired her with Ellen Marsh.', 'I was late', 'Ann Orme'],
  ['The show paired her with Ellen Marsh.', 'She is a delight', 'Ellen Marsh'],
  ['They sent her to Ellen Marsh, who sang.', 'I was late', 'Ellen Marsh'],
  ['Fans knew her as Ellen Marsh.', 'I was late', 'Ellen Marsh'],
  ['Fans took her home and met Ellen Marsh.', 'I was late', 'Ellen Marsh'],
])('Ann Orme sang. %s “%s,” she said: %s', (sentence, words, by) => {
  expect(toldIn(`HULL (AP) - Ann Orme sang.\n\n${sentence} “${words},” she said.`)).toEqual([`${by} as she`]);
});
