import process from 'node:process';
import { styleText } from 'node:util';
import { type Command, Option } from 'commander';
import type { Diagnostic, DiagnosticSeverity } from '../domain/diagnostic.ts';
import { Places } from '../story/places.ts';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { readInputs } from './inputs.ts';
import { print, printPatiently } from './terminal.ts';
import { count, list, stories } from './wording.ts';

const SEVERITIES: readonly DiagnosticSeverity[] = ['INFO', 'WARNING', 'ERROR'];
const WORDS = { INFO: 'info', WARNING: 'warning', ERROR: 'error' } as const;
const STYLES = { INFO: 'dim', WARNING: 'yellow', ERROR: 'red' } as const;

/** `wiregraph check`: what is odd in stories, as compilers tell it. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'List what is odd in stories, one a line: file:line:column: severity CODE message. Uses no index.',
    )
    .argument('[path...]', 'folders and files; - reads standard input', ['.'])
    .addOption(
      new Option('--minimum-severity <severity>', 'what to list at least; all is counted')
        .choices(Object.values(WORDS))
        .default('info'),
    )
    .addHelpText(
      'after',
      `
Examples:
  wiregraph check stories
  wiregraph check --minimum-severity warning stories archive/summit.txt

Lines and columns count from 1, columns in UTF-16 units, as editors do. The exit code is 1 if there is any error,
whatever is listed.
${EXIT_CODES_HELP}`,
    )
    .action(check);
}

async function check(paths: readonly string[], options: { readonly minimumSeverity: string }): Promise<void> {
  const { parseReading } = await import('../ingest/make-bundle.ts');
  const least = SEVERITIES.findIndex((severity) => WORDS[severity] === options.minimumSeverity);
  const found: Record<DiagnosticSeverity, number> = { INFO: 0, WARNING: 0, ERROR: 0 };
  let files = 0;
  let storyCount = 0;
  for await (const { name, reading } of readInputs(paths)) {
    const parsed = parseReading(reading);
    const places = new Places(reading.source.text);
    const diagnostics = [...parsed.diagnostics, ...parsed.stories.flatMap((story) => story.diagnostics)];
    files += 1;
    storyCount += parsed.stories.length;
    let lines = '';
    for (const diagnostic of diagnostics.sort(byPlace)) {
      found[diagnostic.severity] += 1;
      if (SEVERITIES.indexOf(diagnostic.severity) >= least) lines += lineOf(name, diagnostic, places);
    }
    await printPatiently(lines);
  }
  const counts = [count(found.ERROR, 'error'), count(found.WARNING, 'warning'), `${found.INFO} info`];
  print(`${count(files, 'file')}, ${stories(storyCount)}: ${list(counts)}.`);
  if (found.ERROR > 0) process.exitCode = EXIT.PROBLEMS;
}

function lineOf(name: string, { severity, code, message, span }: Diagnostic, places: Places): string {
  const word = styleText(STYLES[severity], WORDS[severity]);
  return `${name}:${places.at(span?.start ?? 0)}: ${word} ${code} ${message}\n`;
}

/** Remarks about the whole file first. */
function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (one.span?.start ?? -1) - (other.span?.start ?? -1);
}
