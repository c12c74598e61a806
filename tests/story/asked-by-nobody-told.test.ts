import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** Words in what somebody is asked are none of theirs, whether or not the story tells who asks. */
test.each([
  ['“No,” Tom Hale said when asked whether the ferry was “dead.”', 'Tom Hale', null],
  ['Tom Hale said no when asked whether the ferry was “dead.”', 'Tom Hale', null],
  ['Tom Hale said no when asked about “the long list.”', 'Tom Hale', null],
  ['“No,” Tom Hale said, asked whether the ferry was “dead.”', 'Tom Hale', null],
  ['Asked whether the ferry was “dead,” Tom Hale wept.', null],
  ['Asked by a judge whether the ferry was “dead,” Tom Hale wept.', 'a judge'],
  // What looks like it.
  ['Tom Hale left when Ann Lee asked whether the ferry was “dead.”', 'Ann Lee'],
  ['Tom Hale, a pilot, asked whether the ferry was “dead.”', 'Tom Hale'],
  ['Tom Hale sighed, then asked whether the ferry was “dead.”', 'Tom Hale'],
  ['“The ferry is dead,” Tom Hale wept.', 'Tom Hale'],
])('%s', (text, ...by) => {
  expect(saidIn(`It was late.\n\n${text}`).map((said) => said.by)).toEqual(by);
});
