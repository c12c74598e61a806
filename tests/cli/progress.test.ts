import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is written while 1,000 files are done, one each given number of milliseconds. */
function written(
  terminal: { isTTY?: boolean; columns?: number },
  pace: number,
  path = 'a/story.txt',
): string[] {
  const pieces: string[] = [];
  const write = (text: string | Uint8Array): boolean => pieces.push(String(text)) > 0;
  const progress = new Progress({ ...terminal, write });
  for (let done = 1; done <= 1000; done += 1) {
    vi.advanceTimersByTime(pace);
    progress.update({ done, total: 1000, folder: 'stories', path });
  }
  progress.end();
  return pieces;
}

test('a terminal shows a bar on one line, ten times a second, and is left clean', () => {
  const pieces = written({ isTTY: true, columns: 60 }, 10);
  expect(pieces).toHaveLength(101);
  expect(pieces[49]).toBe('\r\u001b[K████████████░░░░░░░░░░░░ 500 of 1,000 files  a/story.txt');
  expect(pieces.at(-1)).toBe('\r\u001b[K');
  expect(pieces.join('')).not.toContain('\n');
});

test('the bar keeps to the width of the terminal, whatever the name of a file holds', () => {
  for (const columns of [60, 20, 0]) {
    const [first = ''] = written({ isTTY: true, columns }, 100, `😀\u001b[2J\n${'x'.repeat(200)}`);
    const shown = first.replace('\r\u001b[K', '');
    expect(Array.from(shown).length).toBeLessThan(columns === 0 ? 80 : columns);
    expect(shown).not.toMatch(/\p{Cc}/u);
  }
});

test('elsewhere a plain line comes now and then, and a short run says nothing', () => {
  expect(written({}, 10)).toEqual(['500 of 1,000 files …\n', '1,000 of 1,000 files …\n']);
  expect(written({}, 1)).toEqual([]);
});
