import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type FolderEvent, watchFolder } from '../../src/sources/watch.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Milliseconds for which a file is the same before it is told, in these tests. */
export const SETTLED_AFTER = 300;

/** Watches `news` in a folder that holds these files and links (link to target, both by path); `ready` when it returns. */
export async function watched(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
  { start = 'news', first }: { start?: string; first?: (folder: string) => void } = {},
) {
  const parent = await temporaryFolder(files);
  await mkdir(join(parent, 'news'), { recursive: true });
  const at = (path: string): string => join(parent, path);
  for (const [link, target] of Object.entries(links)) await symlink(at(target), at(link));
  first?.(at(start));
  const events: FolderEvent[] = [];
  const everTold = new Set<string>();
  let heard = Promise.withResolvers<undefined>();
  const watch = watchFolder(
    { name: 'news', location: at(start) },
    { polling: false, settledAfter: SETTLED_AFTER },
    (event) => {
      events.push(event);
      if (event.kind === 'PATH') everTold.add(event.path);
      heard.resolve(undefined);
      heard = Promise.withResolvers<undefined>();
    },
  );
  onTestFinished(() => watch.close());
  await watch.ready;
  /** Waits until each of these paths is told since the last call, or everything is. */
  const told = async (...paths: readonly string[]): Promise<void> => {
    const holds = (path: string): boolean =>
      events.some((event) => event.kind === 'ALL' || (event.kind === 'PATH' && event.path === path));
    while (!paths.every(holds)) await heard.promise;
    expect(events.filter(({ kind }) => kind === 'FAULT')).toEqual([]);
    events.length = 0;
  };
  return { at, told, events, everTold, watch };
}
