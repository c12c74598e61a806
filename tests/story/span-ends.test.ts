import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Where what is said ends and the reporter goes on: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'behind an attribution, a half of today goes on with what is said of today': [
    [
      'The room has moved to the hall, Anna Ruhl said, and the book drop remains open.',
      ['The room has moved to the hall … and the book drop remains open', 'Anna Ruhl'],
    ],
    [
      'The roof is leaking, Anna Ruhl said on Monday, but repairs will begin in May.',
      ['The roof is leaking … but repairs will begin in May', 'Anna Ruhl'],
    ],
    [
      'The lift has been out since May, Anna Ruhl told the board, and its motor is worn.',
      ['The lift has been out since May … and its motor is worn', 'Anna Ruhl'],
    ],
    [
      'Two skippers have signed, Anna Ruhl says, and one has already paid.',
      ['Two skippers have signed … and one has already paid', 'Anna Ruhl'],
    ],
    [
      'Many pupils have left, Anna Ruhl says, and most have found work.',
      ['Many pupils have left … and most have found work', 'Anna Ruhl'],
    ],
  ],
  'a thing spoken of ends where another does something': [
    ['Lawmakers called for an inquiry and the minister resigned.', ['an inquiry', 'Lawmakers']],
    [
      'The union condemned the raid and the men who led it.',
      ['the raid and the men who led it', 'The union'],
    ],
    ['Lawmakers demanded he resign.', ['he resign', 'Lawmakers']],
    ['Lawmakers demanded an inquiry and the minister resigned.', ['an inquiry', 'Lawmakers']],
    [
      'Lawmakers demanded an inquiry into the raid and the minister resigned.',
      ['an inquiry into the raid', 'Lawmakers'],
    ],
    [
      'Anna Ruhl acknowledged the plan and the map were wrong.',
      ['the plan and the map were wrong', 'Anna Ruhl'],
    ],
    ['Lawmakers demanded the mayor and the clerk resign.', ['the mayor and the clerk resign', 'Lawmakers']],
  ],
  'not so how the reporter sums it up': [
    [
      'The plant will shut, Anna Ruhl said, in what residents see as a betrayal.',
      ['The plant will shut', 'Anna Ruhl'],
    ],
    ['The plant will shut, Anna Ruhl said, a move that unions fought.', ['The plant will shut', 'Anna Ruhl']],
    [
      'The plant will shut, Anna Ruhl said, in the first such step since May.',
      ['The plant will shut', 'Anna Ruhl'],
    ],
    [
      'The two mills will merge, Anna Ruhl said on Monday, in the biggest deal of the year.',
      ['The two mills will merge', 'Anna Ruhl'],
    ],
    [
      'The mill will buy a rival, Anna Ruhl said, in its boldest bet yet.',
      ['The mill will buy a rival', 'Anna Ruhl'],
    ],
    [
      'The mill will buy a rival, Anna Ruhl said on Monday, its biggest deal yet.',
      ['The mill will buy a rival', 'Anna Ruhl'],
    ],
    [
      'Profit rose, Anna Ruhl said, in its strongest quarter ever.',
      ['Profit rose … in its strongest quarter ever', 'Anna Ruhl'],
    ],
    ['Four men died, Anna Ruhl said, in the worst fire in decades.', ['Four men died', 'Anna Ruhl']],
    ['Sales fell, Anna Ruhl said, in the third quarter.', ['Sales fell … in the third quarter', 'Anna Ruhl']],
    [
      'Sales fell, Anna Ruhl said, in the largest cities of the north.',
      ['Sales fell … in the largest cities of the north', 'Anna Ruhl'],
    ],
    [
      'Profit was $3 million, Anna Ruhl said, a rise of 4 percent.',
      ['Profit was $3 million … a rise of 4 percent', 'Anna Ruhl'],
    ],
  ],
  'not so what the reporter tells beside it': [
    ['The pier has closed, Anna Ruhl said, and police arrested him.', ['The pier has closed', 'Anna Ruhl']],
    ['The pier has closed, Anna Ruhl said, and left the room.', ['The pier has closed', 'Anna Ruhl']],
    ['The pier was shut, Anna Ruhl said, and hung up.', ['The pier was shut', 'Anna Ruhl']],
    [
      'The pier has closed, Anna Ruhl said, and analysts expect losses.',
      ['The pier has closed', 'Anna Ruhl'],
    ],
    [
      'The pier has closed, Anna Ruhl said, and the mayor says it is safe.',
      ['The pier has closed', 'Anna Ruhl'],
      ['it is safe', 'the mayor'],
    ],
    ['The pier is shut, Anna Ruhl says, and Orme has left.', ['The pier is shut', 'Anna Ruhl']],
    [
      'The dam is full, Anna Ruhl said, and Peter Orme has called for calm.',
      ['The dam is full', 'Anna Ruhl'],
      ['calm', 'Peter Orme'],
    ],
    [
      'The trains are old, Anna Ruhl said, and the minister has promised that new ones will come.',
      ['The trains are old', 'Anna Ruhl'],
      ['that new ones will come', 'the minister'],
    ],
    [
      'The lorry hit a wall, Anna Ruhl said, and turned over.',
      ['The lorry hit a wall … and turned over', 'Anna Ruhl'],
    ],
  ],
  'a half that somebody else tells is theirs alone': [
    [
      'The pier has closed, Anna Ruhl said, and the hall is shut, Peter Orme added.',
      ['The pier has closed', 'Anna Ruhl'],
      ['the hall is shut', 'Peter Orme'],
    ],
    [
      'It rained all night, Anna Ruhl said, but the crew stayed dry, Peter Orme said.',
      ['It rained all night', 'Anna Ruhl'],
      ['the crew stayed dry', 'Peter Orme'],
    ],
  ],
  'a time with a verb behind it is told of, and no time of speaking': [
    [
      'Anna Ruhl said rates would fall, adding that June now looked more likely.',
      ['rates would fall', 'Anna Ruhl'],
      ['that June now looked more likely', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said Monday was a holiday.', ['Monday was a holiday', 'Anna Ruhl']],
    ['Anna Ruhl said last week was the worst.', ['last week was the worst', 'Anna Ruhl']],
    ['Anna Ruhl said Monday the pier was shut.', ['the pier was shut', 'Anna Ruhl']],
    ['Anna Ruhl said last week the pier was shut.', ['the pier was shut', 'Anna Ruhl']],
    [
      'The rules, which Anna Ruhl said Monday were unfair, have changed.',
      ['which … were unfair', 'Anna Ruhl'],
    ],
  ],
  'a participle that goes with the verb of what is said is no verb of saying': [
    [
      'Anna Ruhl said that the system was overloaded and poorly maintained.',
      ['that the system was overloaded and poorly maintained', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the scheme was costly and widely criticised by teachers.',
      ['the scheme was costly and widely criticised by teachers', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the vessels were old and badly maintained, and that nobody cared.',
      ['the vessels were old and badly maintained, and that nobody cared', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said the plan was costly and complained.', ['the plan was costly', 'Anna Ruhl']],
    [
      'Anna Ruhl said the plan was costly and criticised the mayor.',
      ['the plan was costly', 'Anna Ruhl'],
      ['the mayor', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the town was safe and maintained that it would stay so.',
      ['the town was safe', 'Anna Ruhl'],
      ['that it would stay so', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said it was late, and that man left.', ['it was late', 'Anna Ruhl']],
  ],
  'how a question is asked is no part of it, what narrows it is': [
    ['Anna Ruhl wondered aloud why the pier was shut.', ['why the pier was shut', 'Anna Ruhl']],
    ['Peter Orme asked politely whether the pier was shut.', ['whether the pier was shut', 'Peter Orme']],
    ['Anna Ruhl asked exactly when the pier was shut.', ['exactly when the pier was shut', 'Anna Ruhl']],
  ],
  'whoever declines to say it once more reports nothing': [
    ['Asked about the deadline, Peter Orme declined to repeat it.'],
    ['Anna Ruhl refused to reiterate her support.'],
    ['Anna Ruhl refused to condemn the plan.', ['to condemn the plan', 'Anna Ruhl']],
  ],
  'behind a passive that tells nothing of what was heard, the words are those of whoever reports it': [
    [
      'Reached by telephone, its deputy head, Bakyt Dzhumaliev, said new buses had been ordered and would arrive "in due course."',
      ['new buses had been ordered and would arrive "in due course."', 'Bakyt Dzhumaliev'],
    ],
    [
      'Anna Ruhl said the crew was warned on Monday but had stayed "for love of the boat."',
      ['the crew was warned on Monday but had stayed "for love of the boat."', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said he had been charged by the police and would be "tried in May."',
      ['he had been charged by the police and would be "tried in May."', 'Anna Ruhl'],
    ],
    ['She had been told in May that it was "over and done with."', ['over and done with.', null]],
    ['She had been told the crew were ill and would be "gone by noon."', ['gone by noon.', null]],
  ],
  'whoever speaks amid cries has not cried them': [
    ['Greeted by cries of "Shame," Peter Lee said the pier was shut.', ['the pier was shut', 'Peter Lee']],
    [
      'Met with shouts of "Shame on you", Peter Lee said it rained.',
      ['Shame on you', null],
      ['it rained', 'Peter Lee'],
    ],
    ['Peter Lee answered with cries of "Shame on you."', ['Shame on you.', 'Peter Lee']],
  ],
  'what a study or whoever makes one finds is told by them': [
    [
      'The study also found that rents had doubled, and that wages had not.',
      ['that rents had doubled, and that wages had not', 'The study'],
    ],
    [
      'Henrike Vos and her colleagues found that the sponge lays down its glass in layers.',
      ['that the sponge lays down its glass in layers', 'Henrike Vos and her colleagues'],
    ],
    ['The jury found that Orme had lied, and he was jailed.', ['that Orme had lied', 'The jury']],
    ['Police found that the door was open.'],
    ['Anna Ruhl found that she liked it.'],
    ['The team found that boat.'],
  ],
};

testByConstruction(CASES, reportedIn);
