import { describe, expect, test } from 'vitest';
import { reportedIn, toldIn } from './parse.ts';

describe('initials behind a hyphen end no sentence', () => {
  test.each([
    ['Sen. Lena Orth (D-N.Y.) said it leaked.', ['it leaked', 'Sen. Lena Orth']],
    ['Sen. Lena Orth, R-W.Va., called it a sham.', ['it a sham', 'Sen. Lena Orth']],
    ['“It leaks,” Sen. Lena Orth, R-N.H., said.', ['It leaks,', 'Sen. Lena Orth']],
    ['The anti-U.S. rally was late, Lena Orth said.', ['The anti-U.S. rally was late', 'Lena Orth']],
    ['It was backed by Sen. Lena Orth, D-N.J. Jan Pell said it leaked.', ['it leaked', 'Jan Pell']],
    ['It was backed by Sen. Lena Orth, D-N.J. “It leaks,” Jan Pell said.', ['It leaks,', 'Jan Pell']],
  ])('%s', (text, told) => {
    expect(reportedIn(text).at(-1)).toEqual(told);
  });
});

describe('a clause that the sentence begins with tells who says its fragment', () => {
  test.each([
    ['While Jan Pell boasted that he would “win it,” the numbers suggest otherwise.', 'Jan Pell as Jan Pell'],
    ['When Jan Pell said it was “a win,” reporters laughed.', 'Jan Pell as Jan Pell'],
    ['Though Jan Pell called it “a win,” critics say it was a loss.', 'Jan Pell as Jan Pell'],
    ['When clerks called it “a win,” Lena Orth said, “It was a loss.”', 'clerks as clerks'],
    ['Although he told fans he was “done,” Jan Pell said he would play.', 'Jan Pell as Jan Pell'],
    ['While it was “a win,” Lena Orth said, it was late.', 'Lena Orth as Lena Orth'],
    ['While it was “a win,” Lena Orth said on Monday.', 'Lena Orth as Lena Orth'],
  ])('%s', (text, told) => {
    expect(toldIn(text)[0]).toBe(told);
  });
});

describe('what somebody does to say something is no plan to say it', () => {
  test.each([
    'Jan Pell took to Twitter to call the plan “fake.”',
    'Jan Pell used an interview with the Courier to call it “fake.”',
    'Jan Pell rose to brand the mayor “crooked.”',
    'Jan Pell said he had not read it — “I have no time” — and hung up.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual(['Jan Pell as Jan Pell']);
  });

  test('nor is what is only planned said', () => {
    expect(toldIn('Jan Pell wants to use the talk to call it “fake.”')).toEqual(['nobody as Jan Pell']);
  });
});
