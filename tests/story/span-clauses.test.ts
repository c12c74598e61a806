import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said around remarks, names and other clauses, and what the reporter adds: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'what follows on what is said, what others think of it and who else says so are no part of it': [
    ['Anna Ruhl said the pit would shut, raising fears of a shortage.', ['the pit would shut', 'Anna Ruhl']],
    [
      'Anna Ruhl warned that it would rain, which brought a murmur from the back.',
      ['that it would rain', 'Anna Ruhl'],
    ],
    [
      'Peter Orme called for early elections, something Jana Kolar has ruled out.',
      ['early elections', 'Peter Orme'],
    ],
    [
      'Peter Orme has told friends he never touched him, it is understood.',
      ['he never touched him', 'Peter Orme'],
    ],
    [
      'The university asked staff not to wear masks after a lecturer complained that he had been chased.',
      ['not to wear masks', 'The university'],
      ['that he had been chased', 'a lecturer'],
    ],
  ],
  'a source inserted into what is said ends it only where nothing of it follows': [
    [
      'Anna Ruhl said she was wary because the mill, according to its clerks, had lost money.',
      ['she was wary because the mill, according to its clerks, had lost money', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mill had shut, according to its clerks.',
      ['Anna Ruhl said the mill had shut', 'its clerks'],
    ],
  ],
  'what is said in a clause without commas ends before the main verb': [
    ['A plan which critics have called a sham was dropped.', ['a sham', 'critics']],
    ['A plan that critics called unfair was dropped on Monday.', ['unfair', 'critics']],
    ['The party that pledged to tear up the pact conceded defeat.', ['to tear up the pact', 'The party']],
    ['The clerk who warned of floods has left.', ['floods', 'who']],
    ['The woman who accused the bank of fraud said it was late.', ['it was late', 'The woman']],
    ['The paper that describes a sum he would pay.', ['a sum he would pay', 'The paper']],
    ['A report that said the mine was safe was dropped.', ['the mine was safe', 'A report']],
    [
      'The mayor who promised to help those who lost homes resigned.',
      ['to help those who lost homes resigned', 'who'],
    ],
  ],
  'what a paper says behind that': [
    ['Anna Ruhl read from a report that said the mine was safe.', ['the mine was safe', 'a report']],
    [
      'Anna Ruhl pointed to a report that said the mine was safe.',
      ['a report that said the mine was safe', 'Anna Ruhl'],
    ],
    ['Anna Ruhl denied that reported cases fell.', ['that reported cases fell', 'Anna Ruhl']],
  ],
  'what is found ends a sentence, by those who find out and tell': [
    ['The moss lost its water, the study found.', ['The moss lost its water', 'the study']],
    [
      'The moss, a team at Orme University found, lost its water.',
      ['The moss … lost its water', 'a team at Orme University'],
    ],
    ['A report by Tom Hull found that the mine was unsafe.', ['that the mine was unsafe', 'A report']],
    ['It was the hat that police found.'],
    ['The driver of the bus found that the mine was shut.'],
  ],
  'how something is said is not what is said': [
    ['Anna Ruhl criticised the mayor in language that drew boos.', ['the mayor', 'Anna Ruhl']],
  ],
  'where something would be is told with what hangs on it': [
    ['The boats lay where Anna Ruhl had said they would be.', ['where … they would be', 'Anna Ruhl']],
    ['They met in Hull, where Anna Ruhl said it had rained.', ['it had rained', 'Anna Ruhl']],
  ],
  'not so what only begins like it': [
    [
      'Anna Ruhl said the pit would shut, raising prices in the town.',
      ['the pit would shut, raising prices in the town', 'Anna Ruhl'],
    ],
    [
      'Peter Orme said the rate would fall, something that would please the bank.',
      ['the rate would fall, something that would please the bank', 'Peter Orme'],
    ],
    ['Anna Ruhl raised concerns about the plan.', ['the plan', 'Anna Ruhl']],
  ],
  'who is spoken to can have a name beside the office': [
    [
      'Colin Strake told the coroner, Dr Judith Amory, he had disconnected the heater.',
      ['he had disconnected the heater', 'Colin Strake'],
    ],
    [
      'Colin Strake told the coroner, Judith Amory, that he had disconnected the heater.',
      ['that he had disconnected the heater', 'Colin Strake'],
    ],
    [
      'Colin Strake agreed under questioning that he had not reported it.',
      ['that he had not reported it', 'Colin Strake'],
    ],
    ['Colin Strake agreed under oath that day to leave the board.'],
  ],
  'behind what tells more of somebody, a verb that is a noun too is theirs': [
    [
      'Sunniva Lie, who keeps the weather station, claims that she can forecast a storm.',
      ['that she can forecast a storm', 'Sunniva Lie'],
    ],
    ['Sunniva Lie, 40, claims that it may rain.', ['that it may rain', 'Sunniva Lie']],
    ['Sunniva Lie, who kept bees, reports that they sleep.', ['that they sleep', 'Sunniva Lie']],
  ],
  'a verb of two words attributes what stands before it': [
    ['It is late, Birger Natt points out.', ['It is late', 'Birger Natt']],
    [
      'A drone cannot cut hair, Birger Natt pointed out, or tell you that your collar is dirty.',
      ['A drone cannot cut hair … or tell you that your collar is dirty', 'Birger Natt'],
    ],
  ],
  'behind a passive with what was asked or told of, a clause goes on': [
    [
      'Anna Ruhl said drivers were being asked to work all night and were "falling asleep at the wheel".',
      ['drivers were being asked to work all night and were "falling asleep at the wheel"', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the crew had been told of the storm and had gone out "to save their traps."',
      ['the crew had been told of the storm and had gone out "to save their traps."', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl was ordered to leave and was "gone by noon the same day."',
      ['gone by noon the same day.', null],
    ],
  ],
  'a paper accuses for whoever sends it': [
    [
      'Jana Kolar won, hours after Pavel Brenner resigned with a letter accusing her of running it "like a shop".',
      ['her of running it "like a shop"', 'Pavel Brenner'],
    ],
    [
      'Jana Kolar issued a statement accusing Pavel Brenner of "pure and simple envy".',
      ['Pavel Brenner of "pure and simple envy"', 'Jana Kolar'],
    ],
  ],
  'what says nothing of what is said is no report': [
    ['Phil Grimshaw left, but not before saying a good deal.'],
    ['Phil Grimshaw said a great deal had been done.', ['a great deal had been done', 'Phil Grimshaw']],
    [
      'He was working on a paper, Anna Ruhl said, and its title is "Almost Silence."',
      ['He was working on a paper', 'Anna Ruhl'],
    ],
  ],
  'an attribution within a clause that tells more of a thing reports that clause alone': [
    [
      'Clinics will be held at the fairgrounds, where, officials promised, there would be no line.',
      ['where … there would be no line', 'officials'],
    ],
    [
      'Anna Ruhl plans to bring back the ring, which, Peter Orme noted, nobody had forgiven.',
      ['which … nobody had forgiven', 'Peter Orme'],
    ],
    [
      'The draft says nothing about a drought, a point on which, diplomats said, the talks had foundered.',
      ['on which … the talks had foundered', 'diplomats'],
    ],
    ['The pier, which, Anna Ruhl said, was old, has closed.', ['which … was old', 'Anna Ruhl']],
    [
      'The rule is a step that Lyle Hanks said was overdue and that several pupils said would be hard to enforce.',
      ['that … was overdue', 'Lyle Hanks'],
      ['that … would be hard to enforce', 'several pupils'],
    ],
    [
      'Lyle Hanks said that it was overdue and that pupils said it would be hard.',
      ['that it was overdue and that pupils said it would be hard', 'Lyle Hanks'],
    ],
  ],
  'what concedes goes on where it is shifted back as well': [
    [
      'The prison said nobody had got out, though the kitchen had been too hot.',
      ['nobody had got out, though the kitchen had been too hot', 'The prison'],
    ],
    ['The prison said nobody had got out, though the kitchen was hot.', ['nobody had got out', 'The prison']],
  ],
  'behind an attribution, a past perfect and a thing named once more go on': [
    [
      'The two sides will meet again in May, Anna Ruhl said, and had agreed not to build anything.',
      ['The two sides will meet again in May … and had agreed not to build anything', 'Anna Ruhl'],
    ],
    [
      'He had relied on the logs, Derek Holt said, and the logs were clean.',
      ['He had relied on the logs … and the logs were clean', 'Derek Holt'],
    ],
    [
      'He had relied on the logs, Derek Holt said, and the room was silent.',
      ['He had relied on the logs', 'Derek Holt'],
    ],
  ],
  'where something was heard and what it followed are the reporter’s': [
    ['Stuart Reay said the engine was rough, a court heard.', ['the engine was rough', 'Stuart Reay']],
    [
      'Stuart Reay told police that the engine was rough, the jury was told on Monday.',
      ['that the engine was rough', 'Stuart Reay'],
    ],
    [
      'The council advised owners not to remove dams without a licence, after two were torn down in spring.',
      ['not to remove dams without a licence', 'The council'],
    ],
    ['Anna Ruhl replied the same day that it would rain.', ['that it would rain', 'Anna Ruhl']],
    ['Anna Ruhl said the same day would suit her.', ['the same day would suit her', 'Anna Ruhl']],
    ['Aino Halla refused to be drawn on who was to blame.'],
    ['Aino Halla refused to be moved.'],
  ],
  'who accepts that something is so says it': [
    [
      'Derek Holt accepts that the sample was small but says the pattern is clear.',
      ['that the sample was small', 'Derek Holt'],
      ['the pattern is clear', 'Derek Holt'],
    ],
    ['Derek Holt accepted that he had not opened it.', ['that he had not opened it', 'Derek Holt']],
    ['Derek Holt accepted that award.'],
    ['Derek Holt accepted that offer from the town on Monday.'],
  ],
};

testByConstruction(CASES, reportedIn);
