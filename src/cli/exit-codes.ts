import { PROGRAM } from './wording.ts';

/** What the exit code of every command says. */
export const EXIT = {
  OK: 0,
  /** The command ran, and there is something wrong with the stories or lines it was given. */
  PROBLEMS: 1,
  /** The command line, or a setting, is wrong: an option, a value, a folder’s name that the index does not know or that two would share. */
  USAGE: 2,
  /** A folder, a file, the database or the port is not there or cannot be used, or Wiregraph has a bug. */
  CANNOT_RUN: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Help is in the words of the program, which a clone does not have. */
const IN_A_CLONE =
  PROGRAM === 'wiregraph'
    ? ''
    : `
In a clone such as this, write \`${PROGRAM}\` for \`wiregraph\`, and \`npm run -s wiregraph --\` into a file or a pipe.
`;

/** The end of every help text. */
export const EXIT_CODES_HELP = `${IN_A_CLONE}
Exit codes:
  0  everything went well
  1  problems were found in the stories or lines given
  2  the command line or a setting is wrong, such as a name that the index does not know
  3  cannot run: a folder, file, database or port is not there or cannot be used`;

/** Ends a command with one sentence on standard error. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
