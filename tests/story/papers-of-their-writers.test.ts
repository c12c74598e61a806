import { expect, test } from 'vitest';
import { toldIn } from './parse.ts';

test.each([
  ['Ann Lee’s post read: "The pier is shut."', 'Ann Lee as Ann Lee’s post'],
  ['"The pier is shut," Ann Lee’s statement read.', 'Ann Lee as Ann Lee’s statement'],
  ['Ann Lee’s Facebook post read: "The pier is shut."', 'Ann Lee as Ann Lee’s Facebook post'],
  ['Ann Lee left. Her post read: "The pier is shut."', 'Ann Lee as Her post'],
  [
    'Ann Lee’s lawyer’s statement said: "It is shut."',
    'Ann Lee’s lawyer’s statement as Ann Lee’s lawyer’s statement',
  ],
  ['A reply to Ann Lee’s post read: "It is shut."', 'A reply to Ann Lee’s post as A reply to Ann Lee’s post'],
  ['Ann Lee’s book said: "It is shut."', 'Ann Lee’s book as Ann Lee’s book'],
])('what somebody writes alone speaks for them: %s', (text, told) => {
  expect(toldIn(text)).toEqual([told]);
});

test.each([
  ['An article under Pike’s byline said it was late.', 'Dan Pike as Pike’s byline'],
  ['A 2014 op-ed under Pike’s byline said it was late.', 'Dan Pike as Pike’s byline'],
  ['A column bearing his byline said it was late.', 'Dan Pike as A column'],
  ['An essay published under Pike’s byline argued that it was late.', 'Dan Pike as An essay'],
  ['"It is late," said an op-ed under Pike’s byline.', 'Dan Pike as an op-ed'],
  ['A recent op-ed by Pike said it was late.', 'Dan Pike as Pike'],
])('a byline tells who writes: %s', (text, told) => {
  expect(toldIn(`RIGA (AP) — Senator Dan Pike left. ${text}`)).toEqual([told]);
});
