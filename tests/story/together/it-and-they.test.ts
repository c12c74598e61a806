import { describe, expect, test } from 'vitest';
import { lastIn } from '../parse.ts';

describe('it and they', () => {
  test.each([
    ['The ministry met the bank. It said growth slowed.', ['The ministry', 'the bank']],
    ['The ministry wrote to the bank. It said growth slowed.', ['The ministry', 'the bank']],
    ['The ministry has criticised the bank. It said growth slowed.', ['The ministry', 'the bank']],
    ['The ministry sent a letter to the bank. It said growth slowed.', ['The ministry', 'the bank']],
    ['The ministry fined the bank on Monday. "Growth slowed," it said.', ['The ministry', 'the bank']],
    ['The bank was fined by the ministry. It said growth slowed.', ['The bank', 'the ministry']],
    ['The Harbour Union (HU) sued Nordbank. It said growth slowed.', ['Harbour Union', 'Nordbank']],
    ['The police arrested twelve students. They said it was late.', ['The police', 'twelve students']],
    ['Officials met pilots. They said it was late.', ['Officials', 'pilots']],
    ['Police met Ann Lee and Tom Orme in May. They said it was late.', ['Police', 'Ann Lee', 'Tom Orme']],
    ['Police met with Ann Lee and Tom Orme. "It was late," they said.', ['Police', 'Ann Lee', 'Tom Orme']],
    [
      'The board sued Ann Lee, Tom Orme and Max Hull. They said no.',
      ['The board', 'Ann Lee', 'Tom Orme', 'Max Hull'],
    ],
    ['Police met Ann Lee and her son. They said it was late.', ['Police', 'Ann Lee']],
    ['Police met the mayor and the governor in May. They said it was late.', ['Police']],
    ['The bank and the ministry met. It said growth slowed.', []],
    [
      'The regulator fined Veloce. Orme Mills will appeal, it said.',
      ['Orme Mills', 'The regulator', 'Veloce'],
    ],
    ['The roads will be closed in May, they said.', []],
    ['Police have arrested two men, they said.', []],
    ['Germany will send more troops, it said.', []],
    ['Police found a note on the desk. It said it was late.', []],
    ['Police opened a letter on the desk. It said it was late.', []],
    ['The ministry received a letter. It said it was late.', []],
    ['The bank closed. It read: "We are late."', []],
    ['The Brae Bridge will close, it said.', []],
    ['Producers will be told in May, it said.', []],
    ['Nordbank and Orme Mills will merge, it said.', []],
    ['The bank, along with the ministry, met. It said growth slowed.', []],
    ['Ann Lee and Tom Hull met. They said it was late.', []],
    ['The mayor opened the bridge. They said it was late.', []],
    ['The report angered some. They said it was late.', []],
    ['Officials met. Cuts that traders feared, which they say hurt, came.', []],
  ])('mean neither of two alone: %s', (text, or) => {
    expect(lastIn(text)).toEqual({ by: null, or, confidence: 0 });
  });

  test.each([
    ['The ministry closed the port. It said growth slowed.', 'The ministry'],
    ['The bank told the ministry that growth slowed. It said prices rose.', 'The bank'],
    ['Growth slowed in May, the bank told the ministry. It said prices rose.', 'the bank'],
    ['The bank opened on Monday. It said growth slowed.', 'The bank'],
    ['The bank moved to Riga. It said growth slowed.', 'The bank'],
    ['The bank sent a letter. It said growth slowed.', 'The bank'],
    ['The bank closed its board. It said growth slowed.', 'The bank'],
    ['The bank met Ann Lee. It said growth slowed.', 'The bank'],
    ['Doctors and patients gathered. They said it was late.', 'Doctors and patients'],
    ['The bank and the ministry met. They said it was late.', 'The bank and the ministry'],
    ['Nurses, along with doctors, marched. They said it was late.', 'Nurses, along with doctors'],
    ['The police arrested a student. They said it was late.', 'The police'],
    ['Police arrested Ann Lee in May. They said it was late.', 'Police'],
    ['Police are seeking two men. They said it was late.', 'Police'],
    ['Police named Ann Lee and Tom Orme. They said it was late.', 'Police'],
    ['Police told Ann Lee and Tom Orme to leave. They said it was late.', 'Police'],
    ['Police blamed Ann Lee and Tom Orme. They said it was late.', 'Police'],
    ['The bank met Ann Lee and Tom Orme. It said growth slowed.', 'The bank'],
    ['Police found a bag and a box. They said it was late.', 'Police'],
    ['Officials told pilots that it rained. They said it was late.', 'Officials'],
    ['The ministry has accused the bank of fraud. It said growth slowed.', 'The ministry'],
    ['The union warned the board on Friday. It said growth slowed.', 'The union'],
    ['Officials briefed reporters. They said it was late.', 'Officials'],
    ['Orvello declined to comment. In a statement it said it was late.', 'Orvello'],
    ['Brae Foods fell. In a note on Monday, it called the town "dull".', 'Brae Foods'],
    ['A clerk of the port rejected that. "It is late," they said.', 'A clerk of the port'],
    ['Residents said it rained. Police came late, they said.', 'Residents'],
    ['Orme Mills cut 40 jobs, it said in a statement.', 'Orme Mills'],
    ['The company, Orme Mills, cut 40 jobs, it said.', 'Orme Mills'],
    ['The ministry will inspect all ferries, it said.', 'The ministry'],
    ['Shares of Veloce fell. Veloce will build a mill, it said on Monday.', 'Veloce'],
    ['Nordbank said it rained. The company cut jobs, it said.', 'Nordbank'],
    ['The union said it rained. Orme Mills will close, it added.', 'The union'],
  ])('mean the only one: %s', (text, by) => {
    expect(lastIn(text)).toMatchObject({ by });
  });
});
