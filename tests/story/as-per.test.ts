import { expect, test } from 'vitest';
import { heardIn } from './heard-in.ts';

/** Somebody or a paper behind `as per` tells what stands beside it, as behind `according to`. */
test.each([
  ['Two men were held, as per police sources.', 'Two men were held | police sources as police sources'],
  ['As per officials, two men were held.', 'two men were held | officials as officials'],
  ['“We will go,” as per Tom Hale.', 'We will go, | Tom Hale as Tom Hale'],
  [
    'Rates will be “very high”, as per a report by Orrin Trust.',
    'Rates will be “very high” | Orrin Trust as a report',
  ],
  [
    'As per a report by Orrin Trust, rates will be “very high.”',
    'rates will be “very high.” | Orrin Trust as a report',
  ],
  [
    'As per police spokesman Tom Hale, two men were held.',
    'two men were held | Tom Hale as police spokesman Tom Hale',
  ],
  // What something is done by tells nothing.
  ['The funds were frozen as per the court order and police closed the road.'],
  ['As per Judge Orme’s order, he was freed.'],
  ['He was freed as per the police rules.'],
  ['Two men were fined as per the rules.'],
  ['Two men were fined as per Section 9 of the Act.'],
  ['As per usual, the ferry was late.'],
  [
    'Ann Lee said two men were fined as per the rules.',
    'two men were fined as per the rules | Ann Lee as Ann Lee',
  ],
])('%s', (text, ...told) => {
  expect(heardIn(`It was late.\n\n${text}`)).toEqual(told);
});
