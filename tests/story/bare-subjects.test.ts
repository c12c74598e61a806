import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Subjects that are easily missed, and what others say beside a denial; each with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'radio and television are told without an article': [
    ['Local radio reported that a clerk was missing.', ['that a clerk was missing', 'Local radio']],
    ['State television said the dam had burst.', ['the dam had burst', 'State television']],
    ['He listened to local radio, said his wife.', ['He listened to local radio', 'his wife']],
  ],
  'those who are told by what they are to somebody': [
    ['Close pals have revealed Anna Hull is ill.', ['Anna Hull is ill', 'Close pals']],
    ['"She is ill," pals of the singer said.', ['She is ill,', 'pals of the singer']],
  ],
  'what an object relative tells of speaks, and not who does what it tells': [
    ['The company that Ann Lee owns said it would close.', ['it would close', 'The company']],
    ['The company Ann Lee owns said it would close.', ['it would close', 'The company']],
    ['The firm Orme founded said it would close.', ['it would close', 'The firm']],
    ['The bank Tom Orme led says it will close.', ['it will close', 'The bank']],
    ['The man Ann Lee married said it was late.', ['it was late', 'The man']],
    ['In May, a lawyer Ann Lee hired told police it was late.', ['it was late', 'a lawyer']],
    ['The British actor Ann Lee hired said it was late.', ['it was late', 'The British actor']],
    ['The actor Ann Lee later said it was late.', ['it was late', 'actor Ann Lee']],
    ['The actor Ann Lee smiled and said it was late.', ['it was late', 'actor Ann Lee']],
    ['The actor Ann Lee, hired in May, said it was late.', ['it was late', 'actor Ann Lee']],
    ['The son of Ann Lee hired said it was late.', ['it was late', 'The son of Ann Lee']],
    ['"It is late," said the man Ann Lee married.', ['It is late,', 'the man']],
    ['"It is late," said the man Lee had married.', ['It is late,', 'the man']],
    ['"It is late," said a nurse Ann Lee hired in May.', ['It is late,', 'a nurse']],
    ['"It is late," the nurse Ann Lee hired in May said.', ['It is late,', null]],
    ['"It is late," Ann Lee based in Riga said.', ['It is late,', 'Ann Lee']],
    ['"It is late," papers filed in May show.', ['It is late,', 'papers']],
    ['"It is late," said the officer Ann Lee called.', ['It is late,', 'the officer']],
    [
      '"It is late," said a trader at a major Chinese state-owned lender in Riga.',
      ['It is late,', 'a trader at a major Chinese'],
    ],
    ['"It is late," said the nurse Ann Lee.', ['It is late,', 'nurse Ann Lee']],
    ['"It is late," said club doctor Ann Lee as she left.', ['It is late,', 'club doctor Ann Lee']],
    ['"It is late," said the nurse Ann Lee based in Riga.', ['It is late,', 'nurse Ann Lee']],
    ['"It is late," said the nurse Ann Lee, hired in May.', ['It is late,', 'nurse Ann Lee']],
    ['The group that the mayor leads has said it would close.', ['it would close', 'The group']],
    ['The report that the board wrote said the dam was weak.', ['the dam was weak', 'The report']],
    ['The book she wrote says the dam is weak.', ['the dam is weak', 'The book']],
    ['A study that clerks published in May said the dam was weak.', ['the dam was weak', 'A study']],
    ['The plan that the mayor says will work was dropped.', ['will work', 'the mayor']],
    ['At the trial the court papers say it was late.', ['it was late', 'the court papers']],
  ],
  'an age with the is no one, and the name behind it tells who is meant': [
    [
      'One resident, the 71-year-old Mary Foxton, said it was late.',
      ['it was late', 'One resident, the 71-year-old Mary Foxton'],
    ],
    [
      '"It is late," said one resident, the 71-year-old Mary Foxton.',
      ['It is late,', 'one resident, the 71-year-old Mary Foxton'],
    ],
    [
      '"It is late," said a guest, the novelist Mary Foxton.',
      ['It is late,', 'a guest, the novelist Mary Foxton'],
    ],
    ['The 71-year-old Mary Foxton said it was late.', ['it was late', 'Mary Foxton']],
    ['One resident, a 71-year-old widow, said it was late.', ['it was late', 'One resident']],
    ['Mary Foxton, the 71-year-old mayor, said it was late.', ['it was late', 'Mary Foxton']],
    [
      '"It is late," said the father of the victim, the 20-year-old Tom Orme.',
      ['It is late,', 'the father of the victim'],
    ],
  ],
  'what went between two tells, and neither of them': [
    ['Emails between the mayor and her aides reveal she knew of it.', ['she knew of it', 'Emails']],
    ['A contract between the city and its police says they may strike.', ['they may strike', 'A contract']],
  ],
  'whose claim it is, and not what answers it': [
    ["Anna Hull had no answer to her brother's claim that she lied.", ['that she lied', 'her brother']],
    ["There was no reply to Tom Lee's claim that she lied.", ['that she lied', 'Tom Lee']],
    ["The head of the board's claim that she lied was false.", ['that she lied', 'The head of the board']],
  ],
  'what anyone may say, nobody does': [
    ['The law bars anyone who says the game is fixed.'],
    ['The law bars anyone claiming to be a doctor.'],
    ['Anna Hull said anyone who says so is a fool.', ['anyone who says so is a fool', 'Anna Hull']],
  ],
  'whoever says no more than that': [
    ['Anna Hull would not comment except to say it was late.', ['it was late', 'Anna Hull']],
    ['Anna Hull would not comment except to say, "It is late."', ['It is late.', 'Anna Hull']],
    ['Anna Hull did not comment beyond saying it was late.', ['it was late', 'Anna Hull']],
    ['Anna Hull did not go as far as to say it was late.'],
  ],
  'of whom it is told that they said so': [
    ['The waiter, to whom Anna Hull is alleged to have said "get out", left.', ['get out', 'Anna Hull']],
    ['The clerk, of whom Anna Hull said that he was ill, left.', ['that he was ill', 'Anna Hull']],
    ['The clerk, who is believed to have said "get out", left.', ['get out', 'who']],
  ],
  'what the month of May tells is no maybe': [
    ['An audit completed in May said the dam was weak.', ['the dam was weak', 'An audit']],
    ['Officials in May said the dam was weak.', ['the dam was weak', 'Officials']],
    ['Officials may say the dam was weak.'],
  ],
  'whoever quits and says why': [
    [
      'The mayor quit, according to Tom Hull, and said he was ill.',
      ['The mayor quit', 'Tom Hull'],
      ['he was ill', 'The mayor'],
    ],
  ],
  'one of those just told of judges': [
    [
      'Critics were not always kind. One dismissed the show as "Beckett for toddlers".',
      ['the show as "Beckett for toddlers"', 'One'],
    ],
    ['Critics came. One praised "a fine cast".', ['a fine cast', 'One']],
  ],
  'a paper speaks, and not the last of those who wrote it': [
    ['Studies by Hull and Lee said the bees were dying.', ['the bees were dying', 'Studies']],
    ['Research by Anna Hull suggested the bees were dying.', ['the bees were dying', 'Research']],
  ],
  'whoever claims the contrary of a denial does not say it': [
    [
      'Peter Orme denied the mill was unsafe, as engineer Lena Voss had claimed.',
      ['the mill was unsafe', 'Peter Orme'],
    ],
    [
      'The mill was not sold, as Lena Voss had claimed, the board said.',
      ['The mill was not sold, as Lena Voss had claimed', 'the board'],
    ],
    [
      'The mill was not easy to sell, as Lena Voss told the board.',
      ['The mill was not easy to sell', 'Lena Voss'],
    ],
    ['The mill was unsafe, as Lena Voss had claimed.', ['The mill was unsafe', 'Lena Voss']],
  ],
  'what the speaker does behind words between marks is no part of them': [
    ['Anna Ruhl denied the "absurd" charge and walked out.', ['the "absurd" charge', 'Anna Ruhl']],
    ['Anna Ruhl criticised the plan and voted against it.', ['the plan', 'Anna Ruhl']],
    [
      'Anna Ruhl criticised the bill agreed and voted against in May.',
      ['the bill agreed and voted against in May', 'Anna Ruhl'],
    ],
    ['Anna Ruhl rejected the "absurd" claim and left the room.', ['the "absurd" claim', 'Anna Ruhl']],
  ],
  'some of those just told of speak, by a name where one is given': [
    ['The club has two owners, one of whom said it was "broke".', ['it was "broke"', 'one of whom']],
    ['The club has two owners, one of whom, Peter Orme, called it "broke".', ['it "broke"', 'Peter Orme']],
    ['Two men, none of whom said he was sorry, left.'],
  ],
  'a title behind an article leads to a name': [
    ['The vicar, the Rev Sam Gale, said it was late.', ['it was late', 'The vicar, the Rev Sam Gale']],
    ['The vicar, the Rev’d Sam Gale, said it was late.', ['it was late', 'The vicar, the Rev’d Sam Gale']],
    ['The priest, the Msgr. Sam Gale, said it was late.', ['it was late', 'The priest, the Msgr. Sam Gale']],
    ['The mayor, Sam Gale, who chaired the meeting, said it was late.', ['it was late', 'Sam Gale']],
  ],
  'a court by its name hears what is said before': [
    [
      'Karen Voss had told police that the money was a loan, Orlund Crown Court heard.',
      ['that the money was a loan', 'Karen Voss'],
    ],
    [
      'Karen Voss said the money was a loan, Quill Bank said.',
      ['Karen Voss said the money was a loan', 'Quill Bank'],
    ],
  ],
  'a study finds behind what is told of it': [
    [
      'The study, published in Quill Letters, found that the beetles glow.',
      ['that the beetles glow', 'The study'],
    ],
    ['Ann Lee, an author of the study, found that the beetles glow.'],
  ],
  'what somebody said stops before the verb that the main clause waits for': [
    [
      'Marjorie Tull, who taught children and once told a minister to leave the pool, has died at 94.',
      ['to leave the pool', 'who'],
    ],
  ],
  'titles in a list are said by nobody': [
    ['Peter Orme directed "Low Tide," "High Water" and "The Weir."'],
    ['Tickets are on sale for "Low Tide," "High Water" and "The Weir."'],
  ],
};

testByConstruction(CASES, reportedIn);
