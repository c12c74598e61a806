import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/sources/read.ts';
import { FILES_AT_ONCE, Room } from '../../src/ingest/room.ts';

function readingOf(sizeInBytes: number): Reading {
  const source = { folder: 'f', path: 'p', encoding: 'UTF-8', sizeInBytes, sha256: '', text: '' };
  return { source, refused: false, diagnostics: [] };
}

/** Has more files dealt with than there is room for; tells how many were held at once, and in which order they came. */
async function most(
  read: (index: number) => Promise<Reading | null>,
): Promise<{ held: number; order: number[] }> {
  const room = new Room();
  const order: number[] = [];
  let now = 0;
  let held = 0;
  const deals = Array.from({ length: FILES_AT_ONCE * 2 }, (_, index) =>
    room.hold(
      () => {
        order.push(index);
        return read(index);
      },
      async () => {
        now += 1;
        held = Math.max(held, now);
        // As many turns of the event loop as it takes for all others that may be read to be read.
        for (let turn = 0; turn < FILES_AT_ONCE; turn += 1) await new Promise(setImmediate);
        now -= 1;
      },
    ),
  );
  await Promise.allSettled(deals);
  return { held, order };
}

describe('the room for files that are read', () => {
  test('has place for many short ones, and for those that are gone', async () => {
    const { held, order } = await most(async (index) => (index % 2 === 0 ? readingOf(3_000) : null));
    expect(held).toBeGreaterThan(FILES_AT_ONCE - FILES_AT_ONCE / 16);
    expect(held).toBeLessThanOrEqual(FILES_AT_ONCE);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('has place for few long ones', async () => {
    expect((await most(async () => readingOf(10_000_000))).held).toBe(16);
  });

  test('is nobody’s any more once a file has failed', async () => {
    const { order } = await most(async () => {
      throw new Error('unreadable');
    });
    expect(order).toHaveLength(16);
  });
});
