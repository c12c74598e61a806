import process from 'node:process';
import { type Command, Option } from 'commander';
import { type Diagnostic, type DiagnosticSeverity, SEVERITIES } from '../domain/diagnostic.ts';
import type { Story } from '../domain/story.ts';
import { Places } from '../story/places.ts';
import type { CheckedCorrections as Checked, CorrectionsRemarks as Remarks } from './check-corrections.ts';
import { CodeSummary } from './code-summary.ts';
import { excerpt } from './excerpt.ts';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { sortOut } from './given-paths.ts';
import { type Input, readInputs } from './inputs.ts';
import { severityText, WORDS } from './severities.ts';
import { print, printPatiently } from './terminal.ts';
import { count, list, stories } from './wording.ts';

/** `wiregraph check`: what is odd in stories, as compilers tell it: colours on a terminal only. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'List what is odd in stories, and in the people.yaml of a folder, as compilers do: each with its place, and ' +
        'what to do about it. Uses no index.',
    )
    .argument('[path...]', 'folders, files of stories, a people.yaml alone; - reads standard input', ['.'])
    .addOption(
      new Option('--minimum-severity <severity>', 'what to list at least; all is counted')
        .choices(Object.values(WORDS))
        .default('info'),
    )
    .option('--short', 'one line each, without the text: file:line:column: severity CODE message')
    .addHelpText(
      'after',
      `
Examples:
  wiregraph check stories
  wiregraph check stories/people.yaml
  wiregraph check --short stories | grep DAMAGED_TEXT
  wiregraph check --minimum-severity warning stories archive/summit.txt

Lines and columns count from 1, columns in UTF-16 units, as editors do. The exit code is 1 if there is any error,
whatever is listed.
${EXIT_CODES_HELP}`,
    )
    .action(check);
}

interface CheckOptions {
  readonly minimumSeverity: string;
  readonly short?: boolean;
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { parseReading } = await import('../ingest/make-bundle.ts');
  const { CheckedCorrections, misnamed, misnamedAmong } = await import('./check-corrections.ts');
  const least = SEVERITIES.findIndex((severity) => WORDS[severity] === options.minimumSeverity);
  const found: Record<DiagnosticSeverity, number> = { INFO: 0, WARNING: 0, ERROR: 0 };
  const byCode = new CodeSummary();
  const tell = async ({ name, text, diagnostics }: Remarks): Promise<void> => {
    const places = new Places(text);
    let lines = '';
    for (const diagnostic of diagnostics.toSorted(byPlace)) {
      found[diagnostic.severity] += 1;
      if (SEVERITIES.indexOf(diagnostic.severity) < least) continue;
      lines += lineOf(name, diagnostic, places);
      if (options.short !== true && diagnostic.span !== null) lines += excerpt(text, diagnostic.span, places);
      byCode.add(diagnostic, name);
    }
    await printPatiently(lines);
  };
  const given = await sortOut(paths);
  const corrections = new Map<string, Checked>();
  for (const folder of [...given.folders, ...given.correctionsOf])
    corrections.set(folder, await CheckedCorrections.read(folder));
  const look = ({ folder, name, isClosedFolder }: Input, read: readonly Story[]): void => {
    if (folder === null) return;
    // Whom the files of a closed folder name, nobody knows.
    if (isClosedFolder) corrections.get(folder)?.lookNoMore();
    else corrections.get(folder)?.look(name, read);
  };
  const idle: string[] = [];
  const onNothing = (remark: string): void => {
    idle.push(remark);
  };
  const skippedIn = new Map<string, readonly string[]>();
  const onSkipped = (folder: string, skipped: readonly string[]): void => {
    skippedIn.set(folder, skipped);
  };
  let files = given.correctionsOf.length + given.misnamed.length;
  let storyCount = 0;
  for await (const input of readInputs(given.stories, onNothing, onSkipped)) {
    const { name, reading } = input;
    const parsed = parseReading(reading);
    files += 1;
    storyCount += parsed.stories.length;
    await tell({
      name,
      text: reading.source.text,
      diagnostics: [...parsed.diagnostics, ...parsed.stories.flatMap((story) => story.diagnostics)],
    });
    look(input, parsed.stories);
  }
  for await (const input of readInputs(given.correctionsOf, onNothing))
    look(input, parseReading(input.reading).stories);
  // Behind the stories, which tell whom the entries find: all about one file in one place, and the last that scrolls by.
  for (const path of given.misnamed) await tell(misnamed(path));
  for (const [path, checked] of corrections) {
    for (const remarks of misnamedAmong(path, skippedIn.get(path) ?? [])) await tell(remarks);
    await tell(checked.remarks());
  }
  for (const remark of idle) print(remark);
  const counts = [count(found.ERROR, 'error'), count(found.WARNING, 'warning'), `${found.INFO} info`];
  if (options.short !== true) await printPatiently(byCode.text());
  print(`${count(files, 'file')}, ${stories(storyCount)}: ${list(counts)}.`);
  if (found.ERROR > 0) process.exitCode = EXIT.PROBLEMS;
}

function lineOf(name: string, { severity, code, message, span }: Diagnostic, places: Places): string {
  return `${name}:${places.at(span?.start ?? 0)}: ${severityText(severity)} ${code} ${message}\n`;
}

/** Remarks about the whole file first. */
function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (one.span?.start ?? -1) - (other.span?.start ?? -1);
}
