import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/output-file.ts';
import { END_WITH_PARENT } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a file appears with all that was written, and nothing else does', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'out.jsonl');
  await writeWhole(path, async (print) => {
    await print('one\n');
    expect(readdirSync(folder)).not.toContain('out.jsonl');
    await print('two 🐟\n');
  });
  expect(readdirSync(folder)).toEqual(['out.jsonl']);
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo 🐟\n');
});

test('a file that is there keeps its rights, and links keep leading to it', async () => {
  const folder = await temporaryFolder({ 'data/out.jsonl': 'old' });
  chmodSync(join(folder, 'data/out.jsonl'), 0o640);
  symlinkSync('data/out.jsonl', join(folder, 'link'));
  await writeWhole(join(folder, 'link'), (print) => print('new'));
  expect(readFileSync(join(folder, 'data/out.jsonl'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'data/out.jsonl')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['data', 'link']);
  expect(readdirSync(join(folder, 'data'))).toEqual(['out.jsonl']);
});

test('where writing fails the old file stays as it was', async () => {
  const folder = await temporaryFolder({ 'out.jsonl': 'old' });
  const writing = writeWhole(join(folder, 'out.jsonl'), async (print) => {
    await print('half');
    throw new Error('no more stories');
  });
  await expect(writing).rejects.toThrow('no more stories');
  expect(readdirSync(folder)).toEqual(['out.jsonl']);
  expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('old');
});

test('a process that is stopped leaves the old file and no other', async () => {
  const folder = await temporaryFolder({ 'out.jsonl': 'old' });
  const worker = resolve('tests/cli/output-file-worker.ts');
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, worker, join(folder, 'out.jsonl')]);
  await once(child.stdout, 'data');
  expect(readdirSync(folder)).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  expect(readdirSync(folder)).toEqual(['out.jsonl']);
  expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('old');
});

test('what is no file, or lies nowhere, is told before anything is written', async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'out'));
  const print = (path: string): Promise<void> => writeWhole(path, (write) => write('x'));
  await expect(print(join(folder, 'out'))).rejects.toThrow(
    /Expected a file to write to, but .*out is a folder; give a file in it, or leave --output out to write to/,
  );
  await expect(print('/dev/null')).rejects.toThrow('leave --output out to write to standard output');
  await expect(print(join(folder, 'no/out'))).rejects.toThrow(
    /no\/out cannot be written: its folder does not exist; make the folder, or give a file in another\./,
  );
});
