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
