import { expect, test } from 'vitest';
import { reportedIn } from './parse.ts';

/** A date without a comma behind it is no part of whoever stands there. */
test.each([
  ['In 2019 Nordbank said it would pay.', 'Nordbank'],
  ['In 1998 Orme said it would pay.', 'Orme'],
  ['At 4 a.m. Police said it would pay.', 'Police'],
  ['At about 4:30 p.m. Nordbank said it would pay.', 'Nordbank'],
  ['On Monday at 4 a.m. Nordbank said it would pay.', 'Nordbank'],
  ['On Monday Nordbank said it would pay.', 'Nordbank'],
  ['But on Friday Orme Mills said it would pay.', 'Orme Mills'],
  ['In May Nordbank said it would pay.', 'Nordbank'],
  ['Last May Nordbank said it would pay.', 'Nordbank'],
  ['The Monday Club said it would pay.', 'The Monday Club'],
  ['The Post on Sunday newspaper said it would pay.', 'The Post on Sunday newspaper'],
  ['On Monday Night Football fans said it would pay.', 'Monday Night Football fans'],
  ['In 2019 officials said it would pay.', 'officials'],
  ['On Monday night nurses said it would pay.', 'nurses'],
  ['On Monday night Nordbank said it would pay.', 'Nordbank'],
  ['Late on Tuesday evening police said it would pay.', 'police'],
  ['Over the weekend police said it would pay.', 'police'],
  ['In the morning doctors said it would pay.', 'doctors'],
  ['In May 2019 officials said it would pay.', 'officials'],
  ['On Oct 13 Nordbank said it would pay.', 'Nordbank'],
  ['On 13 October Nordbank said it would pay.', 'Nordbank'],
  ['On 3 May Nordbank said it would pay.', 'Nordbank'],
  ['On 3 May 2012 Nordbank said it would pay.', 'Nordbank'],
  ['In March 2020 the bank said it would pay.', 'the bank'],
  ['Since 2012 Nordbank has said it would pay.', 'Nordbank'],
  ['The bill died, but in 2019 Nordbank said it would pay.', 'Nordbank'],
  ['On June 5 June Orme said it would pay.', 'June Orme'],
  // Entries in a list of what happened.
  ['The year was long.\n\nMarch 15 - Finance ministers said it would pay.', 'Finance ministers'],
  // What is no date stays.
  ['The weekend nurses said it would pay.', 'The weekend nurses'],
  ['The Monday night nurses said it would pay.', 'The Monday night nurses'],
  ['The 2016 Orme campaign said it would pay.', 'The 2016 Orme campaign'],
  ['About 2000 workers said they would pay.', '2000 workers'],
  ['In Rule 13 Nordbank said it would pay.', 'Rule 13 Nordbank'],
  ['April Orme said she would pay.', 'April Orme'],
])('%s', (text, by) => {
  expect(reportedIn(text).map(([, as]) => as)).toEqual([by]);
});
