import process from 'node:process';
import type { Command } from 'commander';
import { readSettings } from '../config.ts';
import { findFolders } from '../sources/folders.ts';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { databaseOption, FOLDER_HELP } from './options.ts';
import { indexLine, withoutPassword } from './summary.ts';
import { print } from './terminal.ts';

/** `wiregraph ingest`: reads folders into the index and ends. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description(
      'Read folders into the index: new and changed files only; stories of files that are gone go.',
    )
    .argument('<folder...>', FOLDER_HELP)
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  wiregraph ingest stories
  wiregraph ingest 2008=/archive/2008/wire 2009=/archive/2009/wire
  wiregraph ingest --database postgres://news@db.example/wiregraph stories

A file that cannot be read, such as a binary one, is told and does not stop the rest; the exit code is then 1.
A people.yaml at the top of a folder says who is who in its stories; the README tells how.
${EXIT_CODES_HELP}`,
    )
    .action(async (specifications: string[], options: { readonly database?: string }) => {
      const { database } = readSettings(options);
      const folders = await findFolders(specifications);
      const { openRepository } = await import('../store/open.ts');
      const { readFolders } = await import('./read-folders.ts');
      const repository = await openRepository(database);
      try {
        const { problems } = await readFolders(repository, folders);
        const snapshot = repository.snapshot();
        try {
          print(indexLine(withoutPassword(database), await snapshot.counts()));
        } finally {
          await snapshot.close();
        }
        if (problems.length > 0) process.exitCode = EXIT.PROBLEMS;
      } finally {
        await repository.close();
      }
    });
}
