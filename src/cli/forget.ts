import process from 'node:process';
import type { Command } from 'commander';
import { readSettings } from '../config.ts';
import type { Repository } from '../store/repository.ts';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { noSuchFolder } from './indexed-folders.ts';
import { openIndex } from './open-index.ts';
import { databaseOption } from './options.ts';
import { complain, print } from './terminal.ts';
import { count } from './wording.ts';

/** Files dropped in one batch. */
const FILES_AT_ONCE = 500;

/** `wiregraph forget`: drops folders from the index. */
export function addForget(program: Command): void {
  program
    .command('forget')
    .description('Drop the stories of folders from the index. The files themselves are not touched.')
    .argument('<name...>', 'names of folders as the index calls them')
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  wiregraph forget stories
  wiregraph forget --database postgres://news@db.example/wiregraph 2008 2009
${EXIT_CODES_HELP}`,
    )
    .action(async (names: string[], options: { readonly database?: string }) => {
      const { database } = readSettings(options);
      const repository = await openIndex(database);
      try {
        for (const name of new Set(names)) await forget(repository, name);
      } finally {
        await repository.close();
      }
    });
}

async function forget(repository: Repository, name: string): Promise<void> {
  const stored = await repository.storedSources([name]);
  if (stored.length === 0) {
    complain(`wiregraph: ${await whatThereIs(repository, name)}`);
    process.exitCode = EXIT.CANNOT_RUN;
    return;
  }
  const ids = stored.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += FILES_AT_ONCE)
    await repository.remove(ids.slice(start, start + FILES_AT_ONCE));
  const { settlePeople } = await import('../ingest/settle-people.ts');
  await settlePeople(repository);
  print(`Dropped ${name} (${count(ids.length, 'file')}) from the index.`);
}

async function whatThereIs(repository: Repository, name: string): Promise<string> {
  const snapshot = repository.snapshot();
  try {
    return noSuchFolder(name, await snapshot.folders());
  } finally {
    await snapshot.close();
  }
}
