import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Each construction with its counter-examples: texts, and what they report. */
const CASES: ByConstruction<Reported> = {
  'what the speaker can do next as well is no part of it': [
    [
      'The union said the company had lied and demanded an apology.',
      ['the company had lied', 'The union'],
      ['an apology', 'The union'],
    ],
    ['The firm said its workers were safe and declined to comment.', ['its workers were safe', 'The firm']],
    [
      'The mayor said the council was wrong and ordered the clerk to leave.',
      ['the council was wrong', 'The mayor'],
      ['to leave', 'The mayor'],
    ],
    [
      'Anna Ruhl said the bank lied and promised to sue.',
      ['the bank lied', 'Anna Ruhl'],
      ['to sue', 'Anna Ruhl'],
    ],
  ],
  'a thing that is spoken of leaves no room': [
    ['Anna Ruhl said the deal was off and left the room.', ['the deal was off', 'Anna Ruhl']],
    ['Anna Ruhl said that the mill would close, and walked out.', ['that the mill would close', 'Anna Ruhl']],
    ['The minister said the plan had failed and resigned.', ['the plan had failed', 'The minister']],
    [
      'Anna Ruhl said Peter Orme was ill and left the room.',
      ['Peter Orme was ill and left the room', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mill was shut and the clerks walked out.',
      ['the mill was shut and the clerks walked out', 'Anna Ruhl'],
    ],
  ],
  'what only the speaker can do next is told by a verb of its own': [
    [
      'Anna Ruhl said it would rain and told people to stay in.',
      ['it would rain', 'Anna Ruhl'],
      ['to stay in', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the plan was dead and accused the mayor of lying.',
      ['the plan was dead', 'Anna Ruhl'],
      ['the mayor of lying', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the bank would lend more and promised to visit it.',
      ['the bank would lend more', 'Anna Ruhl'],
      ['to visit it', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mayor was ill and told her to rest.',
      ['the mayor was ill', 'Anna Ruhl'],
      ['to rest', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the bank had lied and accused its owners of "envy".',
      ['the bank had lied', 'Anna Ruhl'],
      ['its owners of "envy"', 'Anna Ruhl'],
    ],
  ],
  'behind what tells more of somebody, a verb of warning or asking is theirs': [
    [
      'Anna Ruhl, a baker, warned that the lane would ruin the street.',
      ['that the lane would ruin the street', 'Anna Ruhl'],
    ],
    ['Anna Ruhl, 52, advised that talks could fail.', ['that talks could fail', 'Anna Ruhl']],
    [
      'Anna Ruhl, who runs a mill, warned that the lane would "ruin" the street.',
      ['that the lane would "ruin" the street', 'Anna Ruhl'],
    ],
    ['Anna Ruhl, a baker, asked why the lane was shut.', ['why the lane was shut', 'Anna Ruhl']],
    ['Anna Ruhl, warned that the lane was shut, laughed.'],
    ['Anna Ruhl, a baker, warned of the storm, laughed.'],
    ['Anna Ruhl, 52, asked if she was tired, laughed.', ['if she was tired', null]],
    ['On Monday, Anna Ruhl, warned of the storm, laughed.'],
    ['Anna Ruhl, a baker, told of the storm, laughed.'],
    ['Anna Ruhl, a baker, and Peter Orme, asked if they were tired, laughed.', ['if they were tired', null]],
  ],
  'whoever somebody is speaks before a clause with as': [
    ['"I hope so," said a teacher as the bus left.', ['I hope so,', 'a teacher']],
    ['"I hope so," muttered a man in a suit as he left.', ['I hope so,', 'a man in a suit']],
  ],
  'what the speaker does while speaking stands inside one quotation': [
    [
      '"We will pay," Anna Ruhl said, smiling at her son, "and then we will go."',
      ['We will pay, … and then we will go.', 'Anna Ruhl'],
    ],
    [
      '"He was away," Anna Ruhl said, referring to her son, "and I was alone."',
      ['He was away, … and I was alone.', 'Anna Ruhl'],
    ],
    [
      '"The goat has a ticket," said Anna Ruhl, before I could ask. "Half price, like a child."',
      ['The goat has a ticket, … Half price, like a child.', 'Anna Ruhl'],
    ],
    [
      '"We will pay," Anna Ruhl said, adding later, "and then we will go."',
      ['We will pay,', 'Anna Ruhl'],
      ['and then we will go.', 'Anna Ruhl'],
    ],
  ],
  'a clause before an attribution goes on in small words between marks': [
    [
      'Sales fell a little, Anna Ruhl wrote, "possibly because of the frost."',
      ['Sales fell a little … "possibly because of the frost."', 'Anna Ruhl'],
    ],
    [
      'The rate was a matter for the bank, Anna Ruhl said, though "a cut would be welcome."',
      ['The rate was a matter for the bank … though "a cut would be welcome."', 'Anna Ruhl'],
    ],
    ['When she was asked, Anna Ruhl said, "we go."', ['we go.', 'Anna Ruhl']],
    ['It was aimed at critics, including, Anna Ruhl said, "some at home."', ['some at home.', 'Anna Ruhl']],
    ['Before leaving Riga, Anna Ruhl said, "we go."', ['we go.', 'Anna Ruhl']],
  ],
  'what is heard of many is said by no subject before it': [
    ['The match was watched by 6,214, and chants of "We are up" rang out.', ['We are up', null]],
    ['Anna Ruhl shouts "Shame on you" at her.', ['Shame on you', 'Anna Ruhl']],
  ],
  'a charge named once more is answered by another': [
    [
      'Anna Ruhl accused Peter Orme of "bullying" the crew, a charge he dismissed as "nonsense."',
      ['Peter Orme of "bullying" the crew', 'Anna Ruhl'],
      ['as "nonsense."', 'he'],
    ],
    ['Anna Ruhl said the mayor had lied, a claim she denied.', ['the mayor had lied', 'Anna Ruhl']],
    [
      'Anna Ruhl said he would go, a promise he had made in May.',
      ['he would go, a promise he had made in May', 'Anna Ruhl'],
    ],
  ],
  'what tells of those told is not said': [
    ['Anna Ruhl testified before a panel that was considering a bill.'],
    ['Anna Ruhl testified before a panel that the bill was bad.', ['that the bill was bad', 'Anna Ruhl']],
    [
      'Anna Ruhl told a panel that was looking into the deal that she knew nothing.',
      ['that she knew nothing', 'Anna Ruhl'],
    ],
    ['Anna Ruhl told voters that not voting was wrong.', ['that not voting was wrong', 'Anna Ruhl']],
    ['Anna Ruhl told reporters that was a lie.', ['that was a lie', 'Anna Ruhl']],
  ],
  'a deed done with words is no report of them': [
    ['Anna Ruhl declared a state of emergency and urged people to stay in.', ['to stay in', 'Anna Ruhl']],
    ['Anna Ruhl declared the bridge unsafe.', ['the bridge unsafe', 'Anna Ruhl']],
    [
      'Anna Ruhl said that she had answered an online ad for a "helper" in May.',
      ['that she had answered an online ad for a "helper" in May', 'Anna Ruhl'],
    ],
    ['Anna Ruhl answered that the call was late.', ['that the call was late', 'Anna Ruhl']],
    ['Anna Ruhl answered the call: "It is late."', ['It is late.', 'Anna Ruhl']],
    ['Anna Ruhl ordered a further hearing in May to decide how much he must pay.'],
    ['Anna Ruhl ordered the mayor to pay.', ['to pay', 'Anna Ruhl']],
    ['Anna Ruhl said some things that she later regretted.'],
    [
      'Anna Ruhl said some things were better left alone.',
      ['some things were better left alone', 'Anna Ruhl'],
    ],
  ],
  'an attribution that parts a subject from its verb reports that clause alone': [
    [
      'Anna Ruhl never complains, but this year, Peter Orme said, is different.',
      ['this year … is different', 'Peter Orme'],
    ],
    [
      'The book, a long one, and the film, Anna Ruhl said, were dull.',
      ['The book, a long one, and the film … were dull', 'Anna Ruhl'],
    ],
  ],
  'what anybody is told by you goes on with what is said': [
    [
      'The crew need work, Anna Ruhl told me, and you cannot live on air.',
      ['The crew need work … and you cannot live on air', 'Anna Ruhl'],
    ],
    ['The pier was shut, Anna Ruhl told me, and we left.', ['The pier was shut', 'Anna Ruhl']],
  ],
  'what another says of what is said before': [
    [
      'Tolls will fall by 1 percent, Anna Ruhl said, which Peter Orme said would ruin it.',
      ['Tolls will fall by 1 percent', 'Anna Ruhl'],
      ['which … would ruin it', 'Peter Orme'],
    ],
    [
      'The toll, Anna Ruhl said, which Peter Orme wrote, will fall.',
      ['The toll … which Peter Orme wrote, will fall', 'Anna Ruhl'],
    ],
  ],
  'what somebody judges next, and does next': [
    ['A plan Peter Orme calls "a land grab" passed.', ['a land grab', 'Peter Orme']],
    [
      'Anna Ruhl has mocked a plan, referred to the vote as "rigged" and called Peter Orme "a dog."',
      ['a plan', 'Anna Ruhl'],
      ['the vote as "rigged"', 'Anna Ruhl'],
      ['Peter Orme "a dog."', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl condemned the plan, rejected by Riga, and the map.',
      ['the plan, rejected by Riga, and the map', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl condemned the vote, announced the week before, to shut the mill.',
      ['the vote, announced the week before, to shut the mill', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl condemned the law, proposed a year ago, to shut the mill.',
      ['the law, proposed a year ago, to shut the mill', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl condemned the book, called a triumph by many.',
      ['the book, called a triumph by many', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl condemned the pact, agreed to in March, to shut the mill.',
      ['the pact, agreed to in March, to shut the mill', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl condemned the pact, reported Tuesday, to shut the mill.',
      ['the pact, reported Tuesday, to shut the mill', 'Anna Ruhl'],
    ],
    ['Anna Ruhl called it "dull," then left the room.', ['it "dull,"', 'Anna Ruhl']],
  ],
};

testByConstruction(CASES, reportedIn);
