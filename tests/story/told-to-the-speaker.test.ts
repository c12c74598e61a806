import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const BEFORE = 'Ida Hull knew Peter Hart. ';

/** An attribution set in between has no part in what goes on around it: whoever tells something is not told it. */
test.each([
  ['He came over, she said, and told her that it was late.', 'Peter Hart'],
  ['He waved, she said, and told her Moss had left.', 'Peter Hart'],
  ['He sat down, she said, and told her, "It is late."', 'Peter Hart'],
  ['Hart called her, Hull said, and told her it was late.', 'Peter Hart'],
  ['Hart came over, she recalled, and asked her whether it was late.', 'Peter Hart'],
  ['The man knocked twice, she said, and told her to open the door.', 'The man'],
  ['Two officers came to the house, Hull said, and told her that it was late.', 'Two officers'],
  ['The doctor, Hull said, looked at her and told her it was late.', 'The doctor'],
  ['The doctor, Hull said, took her aside and said that it was late.', 'The doctor'],
  ['Hull said Hart came in and told her it was late.', 'Peter Hart'],
  ['Hull said that a man came in and told her it was late.', 'a man'],
  ['Hull said the doctor looked at her and told her it was late.', 'the doctor'],
  ['Hull said her insurer denied the claim and asked her to submit papers.', 'her insurer'],
  ['She said the bank lost the form, and told her that it was late.', 'the bank'],
  ['Hart said the company cut his pay and warned him to be quiet.', 'the company'],
])('%s', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

test.each([
  ['The mill closed in May, Hull said, and told reporters that it was late.', 'Ida Hull'],
  ['The mill closed in May, Hull said, and added that it was late.', 'Ida Hull'],
  ['The mill closed in May, Hull said, and told her staff it was late.', 'Ida Hull'],
  ['It was late, Hull said, and told her to go.', 'Ida Hull'],
  ['Hart came in, Hull said, and warned him that it was late.', 'Ida Hull'],
  ['Hull said Hart had lied and told him to leave.', 'Ida Hull'],
  ['Hull said it was late and told her to leave.', 'Ida Hull'],
  ['Hull said her insurer had failed and told her to leave.', 'Ida Hull'],
  ['Hull said the club lost the game and told him to rest.', 'Ida Hull'],
  ['Hull said the bank lost the form and asked it to pay.', 'Ida Hull'],
  ['Hull said the mayor was ill and told her to rest.', 'Ida Hull'],
  ['The company, Hull said, is late and added that it is sorry.', 'Ida Hull'],
  // Who is `him` or `her` is not known, and can as well be the one of whom somebody tells.
  ['Hull said the mayor caved and told her to go.', 'Ida Hull'],
  ['The mayor caved, Hull said, and told her to go.', 'Ida Hull'],
  ['The letter reached her, Hull said, and told her it was late.', 'Ida Hull'],
  ['The judge said Hart lied under oath and told him it was late.', 'The judge'],
  ['The judge said Hart lied and ordered him to pay.', 'The judge'],
  ['Zorvath broke the law, Quillan said, and warned him that it was late.', 'Quillan'],
  ['The chairman was weak, Hull said, and urged him to quit.', 'Ida Hull'],
  ['The mill, Hull said, is late and warned that costs would rise.', 'Ida Hull'],
  ['The bank, Hull said, was warned twice and argued that it was late.', 'Ida Hull'],
  ['The firm, Hull said, ignored the law and insisted that it was late.', 'Ida Hull'],
  ['The minister, Hull said, was wrong and urged him to quit.', 'Ida Hull'],
  ['The clerk, Hull said, is helping her and warned that it was late.', 'Ida Hull'],
  ['The doctor, Karl Moss, looked at her and said it was late.', 'Karl Moss'],
])('whoever tells goes on: %s', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});
