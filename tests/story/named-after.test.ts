import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

test.each([
  ['The eldest is named after John Ruskin.', 'Tom Hale'],
  ['The eldest, named after John Ruskin, is a tabby.', 'Tom Hale'],
  ['The first was called Rip, after Rip Van Tassel.', 'Tom Hale'],
  ['The foundation, named for Walter Reed, is broke.', 'Tom Hale'],
  ['The prize is named in honor of Walter Reed.', 'Tom Hale'],
  ['The school, named after its founder, Walter Reed, is broke.', 'Tom Hale'],
  ['Named after Walter Reed, it opened in 1909.', 'Tom Hale'],
  ['The hall was renamed in memory of the late Walter Reed.', 'Tom Hale'],
  ['The boat, christened after Capt. Walter Reed, sank.', 'Tom Hale'],
  ['A nurse named the cat after John Baker.', 'A nurse'],
  ['The school is named after Walter Reed, who died in 1902.', 'Tom Hale'],
  ['The hall was named for Walter Reed.', 'Tom Hale'],
  // Of these the story goes on to tell.
  ['Republicans have called for Walter Reed to step down.', 'Walter Reed'],
  ['An ambulance was called for Walter Reed.', 'Walter Reed'],
  ['The club named a stand after Walter Reed, who came to the match.', 'Walter Reed'],
  ['The club named a stand after Walter Reed, whose goal won the cup.', 'Walter Reed'],
  ['The club named a stand after Walter Reed, 42.', 'Walter Reed'],
  ['A bus ran over Walter Reed.', 'Walter Reed'],
  ['The post went to Walter Reed, named after a long search.', 'Walter Reed'],
  ['The board named Walter Reed for the post.', 'Walter Reed'],
  ['The school was closed after Walter Reed left.', 'Walter Reed'],
  ['A coach was named after Walter Reed quit.', 'Walter Reed'],
  ['The board named Ann Lee and looked for Walter Reed.', 'Walter Reed'],
])('%s "It is late," he said: not whom something is named after', (text, by) => {
  expect(saidIn(`Tom Hale keeps cats.\n\n${text} "It is late," he said.\n`).at(-1)?.by).toBe(by);
});

test.each([
  ['The baby was named after Walter Reed, a doctor. He said he was touched.', 'Walter Reed'],
  ['Walter Reed was named after his uncle, John Reed. He said it was a burden.', 'Walter Reed'],
])('with nobody else: %s', (text, by) => {
  expect(saidIn(`${text}\n`).at(-1)?.by).toBe(by);
});
