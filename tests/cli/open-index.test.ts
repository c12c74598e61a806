import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const COMMANDS = ['export', 'export --output out.jsonl', 'forget desk'];

test.each(COMMANDS)('%s: where there is no index that is told, and none is made', async (command) => {
  const cwd = await temporaryFolder();
  const tell = async (...more: string[]) => runHere([...command.split(' '), ...more], { cwd });
  expect(await tell('--database', 'none/typo.sqlite')).toEqual({
    code: 3,
    stdout: '',
    stderr:
      'wiregraph: There is no index at none/typo.sqlite. Read stories into it with: ' +
      'npm run wiregraph -- ingest --database none/typo.sqlite FOLDER; or name another with --database.\n',
  });
  expect(await tell()).toEqual({
    code: 3,
    stdout: '',
    stderr:
      'wiregraph: There is no index at .wiregraph/index.sqlite. Read stories into it with: ' +
      'npm run wiregraph -- ingest FOLDER; or name another with --database.\n',
  });
  expect(readdirSync(cwd)).toEqual([]);
});

test('an empty database of PostgreSQL is told to be no index, without the password', async () => {
  const { url, drop } = await createTestDatabase();
  const { code, stdout, stderr } = await runCommand(['export', '--database', url]);
  const { password } = new URL(url);
  await drop();
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toMatch(
    /^wiregraph: The database \w+ at \S+ holds no index: it is empty\. Read stories into it/,
  );
  if (password !== '') expect(stderr).not.toContain(password);
});
