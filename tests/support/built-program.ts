import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** What decides what is built, and what the program finds beside it. */
const PARTS = ['src', 'schema', 'seeds', '.config/build.ts', 'package.json', 'package-lock.json'];

/** Milliseconds after which no run can still be using what was built: a day. */
const OLD = 86_400_000;

let built: string | null = null;

/**
 * The program as it is published, built of the source as it is when a test first asks: started a hundred times, it
 * costs half of what the source does. What is built stays, under a digest of what it was built of, for the next run.
 */
export function builtProgram(): string {
  built ??= join(packageOf(digestOf(PARTS)), 'dist/cli.js');
  return built;
}

/** A folder that looks as the package does where it is installed. */
function packageOf(digest: string): string {
  const all = resolve('node_modules/.cache/wiregraph-built');
  const folder = join(all, digest);
  if (existsSync(folder)) return folder;
  mkdirSync(all, { recursive: true });
  for (const other of readdirSync(all).map((name) => join(all, name)))
    if (Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? 0) > OLD)
      rmSync(other, { recursive: true, force: true });
  const made = mkdtempSync(join(all, 'making-'));
  execFileSync(process.execPath, [resolve('.config/build.ts'), join(made, 'dist')]);
  for (const part of ['schema', 'seeds', 'package.json']) cpSync(part, join(made, part), { recursive: true });
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another process was first: what it built is the same.
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true });
  }
  return folder;
}

function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const file of filesOf(part)) hash.update(JSON.stringify([file, readFileSync(file, 'utf8')]));
  return hash.digest('hex').slice(0, 16);
}

/** A file, or the files below a folder in the order of their paths. */
function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
