import { Option } from 'commander';
import { DEFAULTS } from '../config.ts';

/** What `folder` means, for the help of the commands that read folders. */
export const FOLDER_HELP = 'folders to read; NAME=FOLDER calls a folder NAME in the index';

/** The option that says where the index lies. */
export function databaseOption(): Option {
  return new Option(
    '--database <place>',
    `where the index lies: a SQLite file, or postgres://user@host/database (else WIREGRAPH_DATABASE, else ${DEFAULTS.database})`,
  );
}

/** The options that say how the service answers. */
export function answerOptions(): Option[] {
  return [
    new Option(
      '--cache-control <directives>',
      `how long answers to GET may be kept, as Cache-Control has it (else WIREGRAPH_CACHE_CONTROL, else ${DEFAULTS.cacheControl}: always asked about, 304 if unchanged)`,
    ),
    new Option(
      '--trusted-documents <file>',
      'manifest of the documents that clients may send by their ids, as GraphQL Code Generator, Relay and Apollo write it (else WIREGRAPH_TRUSTED_DOCUMENTS)',
    ),
    new Option(
      '--only-trusted',
      'execute no other documents, and serve no GraphiQL (else WIREGRAPH_ONLY_TRUSTED=true)',
    ),
    new Option(
      '--federation',
      'serve a subgraph of Apollo Federation 2, for a gateway to compose with others (else WIREGRAPH_FEDERATION=true)',
    ),
  ];
}

/** The options that say whether the folders served are watched. */
export function watchOptions(): Option[] {
  return [
    new Option(
      '--watch <how>',
      'how changes of the folders are noticed: events, or polling for network mounts, whose changes the system does not tell (else WIREGRAPH_WATCH, else events)',
    ),
    new Option('--no-watch', 'read the folders once, and notice no changes (else WIREGRAPH_WATCH=off)'),
  ];
}

/** The options that say where the service listens. */
export function listenOptions(): Option[] {
  return [
    new Option(
      '--port <number>',
      `port to listen on, 0 for any that is free (else PORT, else ${DEFAULTS.port})`,
    ),
    new Option('--host <name>', `name or address to listen on (else HOST, else ${DEFAULTS.host})`),
    new Option(
      '--allowed-hosts <names>',
      'other host names that requests may be sent to, with commas between them, * for all (else WIREGRAPH_ALLOWED_HOSTS)',
    ),
  ];
}
