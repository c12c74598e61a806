import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What courts, firms, parliaments and clubs are told of by: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'whoever is accused of something says nothing by that': [
    ['A teacher accused of fraud was fired.'],
    ['The man accused of the killing, Karl Ruhl, pleaded guilty last year.'],
    ['Police named the man accused of stealing the car.'],
    ['A company accused of fraud, Orme Ltd., folded last year.'],
    ['The woman accused of driving the car, Ada Ruhl, said she slept.', ['she slept', 'The woman']],
    [
      'The partner of a dealer accused of having him killed testified that it rained.',
      ['that it rained', 'The partner of a dealer'],
    ],
    ['A teacher accused the board of fraud.', ['the board of fraud', 'A teacher']],
    ['The men the mayor accused of theft fled.', ['theft fled', 'the mayor']],
  ],
  'a case at law is named with a point inside': [
    ['Ada Ruhl said she would restore Hale v. Orme.', ['she would restore Hale v. Orme', 'Ada Ruhl']],
    [
      'Ada Ruhl said the case, Hale v. Board of Piers, was right.',
      ['the case, Hale v. Board of Piers, was right', 'Ada Ruhl'],
    ],
    [
      'In Hale vs. Orme, the judge said, the law was plain.',
      ['In Hale vs. Orme … the law was plain', 'the judge'],
    ],
  ],
  'a case says nothing': [
    ['The case, Hale v. United States, began in 2018, when the board named some land as a park.'],
    ['Ada Ruhl, who argued Hale v. Orme, said it was late.', ['it was late', 'Ada Ruhl']],
  ],
  'a state behind its town begins no attribution': [
    [
      'The child, a girl from Macon, Georgia, was ill and had no fever, Ada Ruhl, the surgeon, told reporters.',
      ['The child, a girl from Macon, Georgia, was ill and had no fever', 'Ada Ruhl'],
    ],
    [
      'The man, a plumber from Topeka, Kansas, had no license, Sheriff Ada Ruhl, who leads the inquiry, said.',
      ['The man, a plumber from Topeka, Kansas, had no license', 'Sheriff Ada Ruhl'],
    ],
    ['It was late, Ada Ruhl, who leads the inquiry, said.', ['It was late', 'Ada Ruhl']],
  ],
  'where something is said, between the verb and that': [
    ['Ada Ruhl told members behind closed doors that she would quit.', ['that she would quit', 'Ada Ruhl']],
    ['Ada Ruhl told members behind closed doors she would quit.', ['she would quit', 'Ada Ruhl']],
    ['Ada Ruhl warned members behind closed doors Tuesday not to leak.', ['not to leak', 'Ada Ruhl']],
    ['Ada Ruhl told a packed hall amid boos that she would quit.', ['that she would quit', 'Ada Ruhl']],
    ['Ada Ruhl told donors across the state that she would quit.', ['that she would quit', 'Ada Ruhl']],
    ['Ada Ruhl told a crowd of about 300 here that she would quit.', ['that she would quit', 'Ada Ruhl']],
    ['Ada Ruhl told Tom Hull of CBS on Sunday that she would quit.', ['that she would quit', 'Ada Ruhl']],
    [
      'Ada Ruhl told Tom Hull on Sunday’s “Open House” that she would quit.',
      ['that she would quit', 'Ada Ruhl'],
    ],
    ['Ada Ruhl told the hosts of “The Club” that she would quit.', ['that she would quit', 'Ada Ruhl']],
    [
      'Ada Ruhl said across the state that day it rained.',
      ['across the state that day it rained', 'Ada Ruhl'],
    ],
    ['Ada Ruhl told Tom Hull of fraud.', ['fraud', 'Ada Ruhl']],
  ],
  'in what paper something is said, and what that is about': [
    [
      'Ada Ruhl said in the statement announcing the deal that it gave “real value” to all.',
      ['that it gave “real value” to all', 'Ada Ruhl'],
    ],
    [
      'Ada Ruhl said in a letter announcing her departure that she was tired.',
      ['that she was tired', 'Ada Ruhl'],
    ],
    ['Ada Ruhl said in a memo outlining the cuts that staff would go.', ['that staff would go', 'Ada Ruhl']],
    ['Ada Ruhl sent a letter announcing that she would quit.', ['that she would quit', 'Ada Ruhl']],
    ['Ada Ruhl said in a letter announcing that she would quit.', ['that she would quit', 'Ada Ruhl']],
  ],
  'what was published this week says something, and the week does not': [
    [
      'A study published this week in the journal Frost suggested that bees sleep.',
      ['that bees sleep', 'A study'],
    ],
    [
      'A paper published last month in the Journal of Tides argued that it rose.',
      ['that it rose', 'A paper'],
    ],
    [
      'A lawsuit filed this week in federal court alleges that the firm lied.',
      ['that the firm lied', 'A lawsuit'],
    ],
    ['Ada Ruhl said this week in a filing that it was late.', ['that it was late', 'Ada Ruhl']],
    [
      'Prices rose this week in the county, the mayor said.',
      ['Prices rose this week in the county', 'the mayor'],
    ],
  ],
  'whoever a paper or the police tell of owns up, and not they': [
    [
      'Karl Ruhl slept, the affidavit says, but later acknowledged that he drove past.',
      ['Karl Ruhl slept', 'the affidavit'],
      ['that he drove past', 'Karl Ruhl'],
    ],
    [
      'Karl Ruhl left at noon, police said, and told his wife that he was ill.',
      ['Karl Ruhl left at noon', 'police'],
      ['that he was ill', 'Karl Ruhl'],
    ],
    [
      'Karl Ruhl left at noon, police said, but added that he came back.',
      ['Karl Ruhl left at noon', 'police'],
      ['that he came back', 'police'],
    ],
    [
      'The mill burned, the report said, but acknowledged that it was old.',
      ['The mill burned', 'the report'],
      ['that it was old', 'the report'],
    ],
    [
      'Two men ran off, officials said, and acknowledged that it was a failure.',
      ['Two men ran off', 'officials'],
      ['that it was a failure', 'officials'],
    ],
    [
      'Karl Ruhl left, Ada Orme said, but later admitted he came back.',
      ['Karl Ruhl left', 'Ada Orme'],
      ['he came back', 'Ada Orme'],
    ],
  ],
  'to whom something is texted': [
    ['Ada Ruhl texted a friend that she was free.', ['that she was free', 'Ada Ruhl']],
    ['Ada Ruhl emailed staff Monday that the mill was shut.', ['that the mill was shut', 'Ada Ruhl']],
    ['Ada Ruhl texted that she was free.', ['that she was free', 'Ada Ruhl']],
    ['Ada Ruhl emailed staff a plan.'],
    ['Ada Ruhl declined in a brief emailed statement when asked why.'],
  ],
  'what another calls what is said, and what another asks at it, is not said': [
    [
      'A group in Riga reported that bees roll balls, a habit that the authors described as “play-like.”',
      ['that bees roll balls', 'A group in Riga'],
      ['as “play-like.”', 'the authors'],
    ],
    [
      'Ada Ruhl said it was late, prompting Tom Hull to ask which of the two was ill.',
      ['it was late', 'Ada Ruhl'],
    ],
    [
      'Ada Ruhl said the storm hit at noon, prompting officials to close the roads.',
      ['the storm hit at noon, prompting officials to close the roads', 'Ada Ruhl'],
    ],
    [
      'Ada Ruhl said bees roll balls, a habit that costs them food.',
      ['bees roll balls, a habit that costs them food', 'Ada Ruhl'],
    ],
  ],
  'an analyst says something and moves the rating': [
    [
      'Ada Ruhl wrote that growth was “slow” and downgraded the stock to “sell.”',
      ['that growth was “slow”', 'Ada Ruhl'],
    ],
    [
      'Ada Ruhl wrote that growth was slow and cut her price target to $40.',
      ['that growth was slow', 'Ada Ruhl'],
    ],
    [
      'Ada Ruhl said the firm lost money and cut its forecast.',
      ['the firm lost money and cut its forecast', 'Ada Ruhl'],
    ],
  ],
  'what is owned tells nothing': [
    ['Brae Capital disclosed a 6.1% stake in May.'],
    ['Brae Capital disclosed that it was sued.', ['that it was sued', 'Brae Capital']],
    ['The firm disclosed a data breach in May.', ['a data breach in May', 'The firm']],
  ],
  'a subject goes on behind what it cites': [
    [
      'Two others who asked not to be named, citing fear of reprisal, corroborated her account.',
      ['fear of reprisal', 'Two others'],
    ],
    ['Ada Ruhl, citing fear of reprisal, corroborated it.', ['fear of reprisal', 'Ada Ruhl']],
  ],
  'through whom something is denied': [
    ['Ada Ruhl denied the charges through her attorney.', ['the charges', 'Ada Ruhl']],
    ['Ada Ruhl denied the leaks through the roof.', ['the leaks through the roof', 'Ada Ruhl']],
  ],
  'a saying is no verb': [
    ['“Go,” Ada Ruhl told her, a saying that she painted on the wall.', ['Go,', 'Ada Ruhl']],
  ],
  'those accused of plotting to do something': [
    [
      'Lawyers for two men accused of plotting to kill the governor said it was late.',
      ['it was late', 'Lawyers for two men'],
    ],
  ],
  'a subject waits for its verb while another speaks inside what tells more of it': [
    [
      'Karl Ruhl, speaking so softly that Ada Orme asked him to go on, told jurors that he slept.',
      ['to go on', 'Ada Orme'],
      ['that he slept', 'Karl Ruhl'],
    ],
    [
      'Karl Ruhl, who says Ada Orme told him to lie, said he slept.',
      ['Ada Orme told him to lie', 'who'],
      ['he slept', 'Karl Ruhl'],
    ],
    [
      'The foreman, a clerk who asked that it wait, said the panel was split.',
      ['that it wait', 'who'],
      ['the panel was split', 'The foreman'],
    ],
    [
      'Karl Ruhl, a clerk who asked that it wait, said the panel was split.',
      ['that it wait', 'who'],
      ['the panel was split', 'Karl Ruhl'],
    ],
  ],
  'with whom somebody pleads': [
    ['Ada Ruhl pleaded with colleagues in the meeting to think of it.', ['to think of it', 'Ada Ruhl']],
    ['Ada Ruhl pleaded guilty to fraud.'],
    ['Ada Ruhl pleaded with them.'],
  ],
};

testByConstruction(CASES, reportedIn);
