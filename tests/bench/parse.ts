import { readFrame } from '../../src/story/frame/read-frame.ts';
import { parseStory } from '../../src/story/parse-source.ts';
import { figure, median, print } from './measure.ts';
import { ownStories } from './stories.ts';

/** Text to frame, text to attributed quotations, and how both grow with the length of a story. */
export async function benchParse(): Promise<void> {
  const { texts, characters } = ownStories();
  const rate = (milliseconds: number) => `${figure(characters / 1000 / milliseconds)} MB/s`;
  const frame = await median(15, () => texts.map((text) => readFrame(text, 'x.txt')));
  const story = await median(15, () => texts.map((text) => parseStory(text, 'x.txt')));
  print(`parse: ${texts.length} stories of ${figure(characters / texts.length)} characters on average`);
  print(`  to the frame                  ${rate(frame)}`);
  print(`  to attributed quotations      ${rate(story)}, ${figure((texts.length / story) * 1000)} stories/s`);
  const long = texts.join('\n\n');
  const once = await median(7, () => parseStory(long, 'x.txt'));
  const eight = await median(3, () => parseStory(`${long}\n\n`.repeat(8), 'x.txt'));
  print(`  a story eight times as long   ${figure(eight / once)} times the time`);
}
