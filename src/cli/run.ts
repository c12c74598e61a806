import process from 'node:process';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { ConfigError, isRunByNpm } from '../config.ts';
import { ListenError } from '../server/listen-error.ts';
import { ManifestError } from '../server/trusted-documents.ts';
import { SourceError } from '../sources/source-error.ts';
import { StoreError } from '../store/store-error.ts';
import { programVersion } from '../version.ts';
import { addCheck } from './check.ts';
import { toldOf } from './check-command.ts';
import { endWithShell } from './end-with-shell.ts';
import { addEvaluate } from './evaluate.ts';
import { CliError, EXIT, EXIT_CODES_HELP, type ExitCode } from './exit-codes.ts';
import { addExport } from './export.ts';
import { addForget } from './forget.ts';
import { addIngest } from './ingest.ts';
import { addParse } from './parse.ts';
import { addSchema } from './schema.ts';
import { addServe } from './serve.ts';
import { addShow } from './show.ts';
import { complain, whenNobodyReads } from './terminal.ts';
import { PROGRAM } from './wording.ts';

/**
 * Runs the command line and leaves the exit code in the process. Whatever goes wrong is told in one sentence on
 * standard error; stacks are shown with --debug only. Each command loads the large parts of the house when it runs,
 * so that help and mistakes are told at once.
 *
 * @param parameters the words after `wiregraph`
 */
export async function run(parameters: readonly string[]): Promise<void> {
  whenNobodyReads(false);
  if (isRunByNpm()) endWithShell();
  const program = commands();
  const fail = (error: unknown): void => {
    const { exitCode, message } = explain(error);
    if (message !== null) complain(`wiregraph: ${message}`);
    if (program.opts()['debug'] === true && !(error instanceof CommanderError)) complain(inspect(error));
    process.exitCode = exitCode;
  };
  // An error that nothing awaits leaves the process in a state that nobody knows: it is told, and all ends.
  process.once('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
  try {
    await program.parseAsync(parameters, { from: 'user' });
  } catch (error) {
    fail(error);
  }
}

function commands(): Command {
  const program = new Command('wiregraph')
    .description('Reads folders of plain-text news stories and serves who said what as a GraphQL API.')
    .version(programVersion(), '-V, --version', 'print the version')
    .option('--debug', 'show where an error comes from')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError(`Run \`${PROGRAM} help\` to see all commands.`)
    .configureOutput({
      outputError: (message, write) => {
        write(complaintOf(program, message));
      },
    })
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  wiregraph serve stories        read the folder stories, then serve http://127.0.0.1:4000/graphql
  wiregraph show story.txt       see what is understood of one story
  wiregraph check stories        list what is odd in the stories
  wiregraph help serve           all about one command
${EXIT_CODES_HELP}`,
    );
  for (const add of [
    addServe,
    addIngest,
    addShow,
    addParse,
    addCheck,
    addExport,
    addEvaluate,
    addSchema,
    addForget,
    addHelp,
  ])
    add(program);
  for (const command of program.commands) tellHelpAfterError(command, command.name());
  return program;
}

/** `wiregraph help`: commander's own prints the help of the program, and no word on why, for a command that is none. */
function addHelp(program: Command): void {
  program
    .command('help')
    .description('Print the help of a command.')
    .argument('[command...]')
    .action((names: string[]) => {
      let told = program;
      for (const name of names) {
        const below = told.commands.find((command) => command.name() === name);
        if (below === undefined) told.error(`error: unknown command '${name}'`);
        else told = below;
      }
      told.help();
    });
}

/** Has a mistake in the words after a command, or after one below it, end in how to see what that one takes. */
function tellHelpAfterError(command: Command, path: string): void {
  command.configureOutput({
    outputError: (message, write) => {
      write(complaintOf(command, message));
    },
  });
  command.showHelpAfterError(`Run \`${PROGRAM} ${path} --help\` to see what it takes.`);
  for (const below of command.commands) tellHelpAfterError(below, `${path} ${below.name()}`);
}

/** What commander complains of, in our words. */
function complaintOf({ options }: Command, message: string): string {
  const [, name, value = ''] = /^error: unknown option '(--[\w-]+)(=.*)'/su.exec(message) ?? [];
  // Commander knows no option that is given a value it does not take.
  return options.some(({ long }) => long === name)
    ? `wiregraph: option '${name ?? ''}' takes no value; leave \`${value}\` out\n`
    : message.replace(/^error: /, 'wiregraph: ');
}

function explain(error: unknown): { readonly exitCode: ExitCode; readonly message: string | null } {
  // Commander has told it already; help and version that were asked for are no error.
  if (error instanceof CommanderError)
    return { exitCode: error.exitCode === 0 ? EXIT.OK : EXIT.USAGE, message: null };
  if (error instanceof CliError) return { exitCode: error.exitCode, message: error.message };
  // What mends it is another name: `NAME=FOLDER`.
  if (error instanceof SourceError && /^(?:SAME|NO)_NAME$/.test(error.code))
    return { exitCode: EXIT.USAGE, message: error.message };
  if (error instanceof ConfigError) return { exitCode: EXIT.USAGE, message: error.message };
  if (
    error instanceof SourceError ||
    error instanceof ManifestError ||
    error instanceof StoreError ||
    error instanceof ListenError
  )
    return { exitCode: EXIT.CANNOT_RUN, message: toldOf(error) };
  const said = error instanceof Error ? error.message : String(error);
  return {
    exitCode: EXIT.CANNOT_RUN,
    message: `This is a bug in Wiregraph (${said}); run it again with --debug to see where.`,
  };
}
