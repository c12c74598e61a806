import process from 'node:process';
import { styleText } from 'node:util';
import type { Command } from 'commander';
import { type GivenSettings, readSettings } from '../config.ts';
import { findFolders, type SourceFolder } from '../sources/folders.ts';
import type { Repository } from '../store/repository.ts';
import { EXIT_CODES_HELP } from './exit-codes.ts';
import { answerOptions, databaseOption, FOLDER_HELP, listenOptions, watchOptions } from './options.ts';
import { indexLine, withoutPassword } from './summary.ts';
import { print, whenNobodyReads } from './terminal.ts';
import { count, list, PROGRAM } from './wording.ts';

/** `wiregraph serve`: reads folders, then answers GraphQL until it is stopped. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description(
      'Read folders into the index, then serve the index as a GraphQL API with GraphiQL, and keep it at the state of the folders.',
    )
    .argument('[folder...]', `${FOLDER_HELP}; with none, what is in the index is served`)
    .addHelpText(
      'after',
      `
Examples:
  wiregraph serve stories
  wiregraph serve 2008=/archive/2008/wire 2009=/archive/2009/wire
  wiregraph serve --port 8080 stories
  wiregraph serve --host 0.0.0.0 --allowed-hosts news.example stories
  wiregraph serve --cache-control "public, max-age=60" stories
  wiregraph serve --trusted-documents persisted-documents.json --only-trusted stories
  wiregraph serve --federation stories
  wiregraph serve --host 0.0.0.0 --database postgres://news@db.example/wiregraph

Files that are added, changed, renamed or deleted while it runs are read or dropped at once; --no-watch turns that off.
A people.yaml at the top of a folder says who is who in its stories; the README tells how.
Stop it with Ctrl+C. Started again, it reads only what has changed.
${EXIT_CODES_HELP}`,
    )
    .action(serve);
  for (const option of [...listenOptions(), databaseOption(), ...answerOptions(), ...watchOptions()])
    command.addOption(option);
}

async function serve(specifications: string[], options: GivenSettings): Promise<void> {
  const {
    host,
    port,
    allowedHosts,
    database,
    cacheControl,
    trustedDocuments,
    onlyTrusted,
    federation,
    watch,
  } = readSettings(options);
  const folders = await findFolders(specifications);
  const { openRepository } = await import('../store/open.ts');
  const { createApp } = await import('../server/app.ts');
  const { listen } = await import('../server/listen.ts');
  const { hostRule, isEveryNetwork } = await import('../server/host-rule.ts');
  const { readTrustedDocuments } = await import('../server/trusted-documents.ts');
  const trusted = trustedDocuments === null ? null : await readTrustedDocuments(trustedDocuments);
  whenNobodyReads(true);
  const repository = await openRepository(database);
  try {
    // Before reading, which may take minutes: a port in use is told at once, and what is stored is served meanwhile.
    const app = createApp({
      repository,
      isOurs: hostRule(host, allowedHosts),
      cacheControl,
      ...(trusted === null ? {} : { trustedDocuments: trusted }),
      onlyTrusted,
      federation,
      // What it is for is trying other documents.
      graphiql: !onlyTrusted,
    });
    const server = await listen(app, { host, port });
    const { followAndTell } = await import('./follow-folders.ts');
    const following =
      watch === 'OFF' || folders.length === 0 ? null : followAndTell(repository, folders, watch);
    try {
      if (folders.length > 0) {
        const { readFolders } = await import('./read-folders.ts');
        // What changes while it is read is noticed, so that nothing falls between the two.
        await following?.ready;
        await readFolders(repository, folders);
      }
      await tellIndex(repository, folders, withoutPassword(database));
      // Until here the system's own way to end is right; from the address on, requests may be under way.
      const stopped = stopAsked();
      const what = onlyTrusted
        ? `only ${count(trusted?.size ?? 0, 'trusted document')}`
        : 'GraphiQL in a browser';
      const everywhere = isEveryNetwork(host) ? ' at every address of this machine' : '';
      print(`Serving ${styleText('bold', server.url)} (${what})${everywhere}; stop with Ctrl+C.`);
      following?.begin();
      await stopped;
    } finally {
      await following?.close();
      await server.close();
    }
  } finally {
    await repository.close();
  }
}

/** Tells what is served besides what was just read. */
async function tellIndex(
  repository: Repository,
  folders: readonly SourceFolder[],
  database: string,
): Promise<void> {
  const snapshot = repository.snapshot();
  try {
    const counts = await snapshot.counts();
    const names = new Set(folders.map(({ name }) => name));
    const others = (await snapshot.folders()).filter(({ folder }) => !names.has(folder));
    print(indexLine(database, counts));
    if (counts.sources === 0) print(`It is empty; read stories into it with: ${PROGRAM} serve FOLDER`);
    else if (others.length > 0) {
      const told = others.map(({ folder, sources }) => `${folder} (${count(sources, 'file')})`);
      print(`It holds ${folders.length > 0 ? 'other folders too' : 'the folders'}: ${list(told)}.`);
      const { staleFiles } = await import('../ingest/stale-files.ts');
      const stale = await staleFiles(
        snapshot,
        others.map(({ folder }) => folder),
      );
      if (stale > 0)
        print(
          `Another version of Wiregraph read ${count(stale, 'file')} of them: searches may not find what is in ` +
            `${stale === 1 ? 'it' : 'them'}. Read again with: ${PROGRAM} ingest FOLDER`,
        );
    }
  } finally {
    await snapshot.close();
  }
}

/** Resolves when the process is asked to end. Asked once more, it ends at once, by Node's own way. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
