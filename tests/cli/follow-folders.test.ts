import { expect, test } from 'vitest';
import { changeTeller } from '../../src/cli/follow-folders.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { openRepository } from '../../src/store/open.ts';
import { StoreError } from '../../src/store/store-error.ts';

test('that the index cannot be used is told once, however often it is tried, and that it can be again', async () => {
  const repository = await openRepository(':memory:');
  const nothing = await ingest(repository, []);
  await repository.close();
  const lines: string[] = [];
  const told = (line: string): void => void lines.push(line);
  const { onRead, onFault } = changeTeller(({ path }) => path, { print: told, complain: told });
  const gone = (): void => {
    onFault(new StoreError('UNREACHABLE', 'It is gone.'));
  };
  gone();
  gone();
  // Another matter, told each time.
  onFault(new Error('people.yaml is no YAML.'));
  onFault(new Error('people.yaml is no YAML.'));
  gone();
  onRead(nothing);
  onRead(nothing);
  gone();
  expect(lines).toEqual([
    'Changes were not read: It is gone. This is told once; it is tried again every few seconds.',
    'Changes were not read: people.yaml is no YAML.',
    'Changes were not read: people.yaml is no YAML.',
    'The index can be used again; changes are read.',
    'Changes were not read: It is gone. This is told once; it is tried again every few seconds.',
  ]);
});
