import { EventEmitter, once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Repository } from '../../src/store/repository.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { delegating } from '../support/delegating.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** As many as are asked for at once, and more. */
const FILES = 150;
/** Long files that are held at once. */
const AT_ONCE = 16;

/** Files that are long and soon dealt with, for they are no text. */
function longFiles(): Record<string, Uint8Array> {
  return Object.fromEntries(
    Array.from({ length: FILES }, (_, index) => [`${index}.txt`, Buffer.alloc(100_001)]),
  );
}

describe.each(engines())('on $name', ({ open }) => {
  const opened = async (): Promise<Repository> => {
    const store = await open();
    onTestFinished(() => store.close());
    return store.repository;
  };

  test('after the database has failed no file is taken to it any more', async () => {
    const repository = await opened();
    let saves = 0;
    const failing: Repository = {
      ...delegating(repository),
      save: async () => {
        saves += 1;
        await turn();
        throw new StoreError('UNREACHABLE', 'gone');
      },
    };
    const folder = { name: 'f', location: await temporaryFolder(longFiles()) };
    await expect(ingest(failing, [folder])).rejects.toMatchObject({ code: 'UNREACHABLE' });
    expect(saves).toBeLessThanOrEqual(AT_ONCE);
  });

  test('what is stored is held no longer, though a file before it is not', async () => {
    const repository = await opened();
    setFlagsFromString('--expose-gc');
    const bundles: WeakRef<object>[] = [];
    const stored = new EventEmitter();
    let saved = 0;
    const slow: Repository = {
      ...delegating(repository),
      save: async (bundle) => {
        bundles.push(new WeakRef(bundle));
        const isFirst = bundles.length === 1;
        if (isFirst) await once(stored, 'many');
        await repository.save(bundle);
        saved += 1;
        if (saved === 100) stored.emit('many');
      },
    };
    const folder = { name: 'f', location: await temporaryFolder(longFiles()) };
    let held = 0;
    stored.prependListener('many', () => {
      runInNewContext('gc()');
      held = bundles.filter((one) => one.deref() !== undefined).length;
    });
    const report = await ingest(slow, [folder]);
    expect(report.read).toBe(FILES);
    expect(held).toBeLessThanOrEqual(2 * AT_ONCE);
  });
});
