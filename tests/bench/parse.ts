import nlp from 'compromise/three';
import { readFrame } from '../../src/story/frame/read-frame.ts';
import { parseStory } from '../../src/story/parse-source.ts';
import { coreTime, figure, print } from './measure.ts';
import type { Corpus } from './stories.ts';
import { longerStories, ownStories, realStories } from './stories.ts';

/** Stories read in one measured run. */
const STORIES = 200;
/** Stories that compromise is measured on: it takes some fifty times as long. */
const FEW = 10;

/** Text to frame, text to attributed quotations beside another library, and how the time grows with the length of a story. */
export function benchParse(): void {
  for (const corpus of [ownStories(), longerStories(STORIES), realStories()])
    if (corpus !== null) benchCorpus(corpus);
  const long = ownStories().texts.join('\n\n');
  const once = coreTime(7, () => parseStory(long, 'x.txt'));
  const eight = coreTime(3, () => parseStory(`${long}\n\n`.repeat(8), 'x.txt'));
  print(`  a story eight times as long   ${figure(eight / once)} times the time`);
}

function benchCorpus({ name, texts, characters }: Corpus): void {
  const rate = (milliseconds: number) => characters / 1000 / milliseconds;
  const frame = rate(coreTime(9, () => texts.map((text) => readFrame(text, 'x.txt'))));
  const story = rate(coreTime(9, () => texts.map((text) => parseStory(text, 'x.txt'))));
  const few = texts.slice(0, FEW);
  const ours = coreTime(3, () => few.map((text) => parseStory(text, 'x.txt')));
  const theirs = coreTime(3, () => {
    for (const text of few) nlp(text).quotations().out('array');
  });
  print(`parse: ${name}, ${texts.length} of ${figure(characters / texts.length)} characters on average`);
  print(`  to the frame                  ${figure(frame)} MB/s`);
  print(
    `  to attributed quotations      ${figure(story)} MB/s, ${figure(((story * 1e6) / characters) * texts.length)} stories/s`,
  );
  print(`  compromise, .quotations()     ${figure(theirs / ours)} times our time, on ${few.length} of them`);
}
