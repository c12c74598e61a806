import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const WEIGHTS = 'src/story/confidence/weights.json';

test('the weights of confidence are what npm run train makes of the marked stories, byte for byte', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['.config/train.ts', '--print']);
  expect(stdout, `run npm run train and look at ${WEIGHTS}`).toBe(readFileSync(WEIGHTS, 'utf8'));
});
