import type { Command } from 'commander';
import { readSettings } from '../config.ts';
import type { Repository, StoredSource } from '../store/repository.ts';
import { CliError, EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { noSuchFolder } from './indexed-folders.ts';
import { openIndex } from './open-index.ts';
import { databaseOption } from './options.ts';
import { print } from './terminal.ts';
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
        const stored = new Map<string, readonly StoredSource[]>();
        for (const name of names) stored.set(name, await repository.storedSources([name]));
        // One name that is none, and nothing is dropped.
        for (const [name, files] of stored)
          if (files.length === 0) throw new CliError(EXIT.USAGE, await whatThereIs(repository, name));
        for (const [name, files] of stored) await forget(repository, name, files);
      } finally {
        await repository.close();
      }
    });
}

async function forget(repository: Repository, name: string, stored: readonly StoredSource[]): Promise<void> {
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
