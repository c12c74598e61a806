import process from 'node:process';
import type { Command } from 'commander';
import type { ParsedSource } from '../domain/story.ts';
import type { SourceText } from '../domain/source.ts';
import { SourceError } from '../sources/source-error.ts';
import { Places } from '../story/places.ts';
import { explain } from './explain-code.ts';
import { CliError, EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { readInputs } from './inputs.ts';
import { linesOf, storyOfLine } from './json-lines.ts';
import { storyJson } from './story-json.ts';
import { storylessRemarks } from './storyless.ts';
import { complain, printPatiently } from './terminal.ts';
import { calledIn, PROGRAM } from './wording.ts';

/** What JSON lines begin with, and lists of stories that somebody takes for them. */
const LIKE_JSON = /^\s*\[?\s*\{/;
/** So many lines at the beginning that are nothing like JSON, and none is looked for any more. */
const MOST_OTHER_LINES = 100;

/** `wiregraph parse`: stories in, JSON out, for pipelines. */
export function addParse(program: Command): void {
  program
    .command('parse')
    .description('Parse stories to JSON, one story a line, for pipelines and for scoring. Uses no index.')
    .argument('[path...]', 'files and folders of stories; - reads one story from standard input')
    .addHelpText(
      'after',
      `
Without a path, standard input is read as JSON lines, {"id": …, "text": "…"}. The answer to each starts with its id;
the answer to a file starts with its path. Field names are those of the API, spans are {"start", "end"} in UTF-16
units: of a quotation \`segments\` are what stands between its marks, \`content\` is all that is reported, with the
words around fragments. A text without a word holds no story and gives no line. A line or file that cannot be read or
gives no story, as it is of a format that is not known or breaks off too early, and a path where nothing is, are told
on standard error; the rest goes on, and the exit code is 1 at the end.

Examples:
  wiregraph parse stories/*.txt | jq -r '.quotes[] | [(.speakers | map(.name) | join(" and ")), .text] | @tsv'
  wiregraph parse < stories.jsonl > parsed.jsonl
${EXIT_CODES_HELP}`,
    )
    .action(async (paths: string[]) => {
      await (paths.length > 0 ? parsePaths(paths) : parseLines());
    });
}

async function parsePaths(paths: readonly string[]): Promise<void> {
  for (const path of paths)
    try {
      await parsePath(path);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      problem(error.message);
    }
}

async function parsePath(path: string): Promise<void> {
  const { parseReading } = await import('../ingest/make-bundle.ts');
  for await (const { name, reading } of readInputs([path], tellNothing)) {
    if (reading.refused) {
      const [first] = reading.diagnostics;
      problem(
        `${calledIn(name)}: ${first?.message ?? 'It cannot be read.'} ${explain(first?.code ?? '').hint}`,
      );
    } else {
      const parsed = parseReading(reading);
      await printStories({ path: name }, parsed);
      tellStoryless(calledIn(name), reading.source.text, parsed);
    }
  }
}

async function parseLines(): Promise<void> {
  if (process.stdin.isTTY)
    throw new CliError(
      EXIT.USAGE,
      'Expected files to parse, or JSON lines {"id": …, "text": "…"} on standard input, for example: ' +
        `${PROGRAM} parse story.txt`,
    );
  const { parseSource } = await import('../story/parse-source.ts');
  // A story as plain text is told once, not line by line: nothing is told until a line is like JSON.
  const untold: string[] = [];
  let isJson = false;
  for await (const line of linesOf(process.stdin)) {
    const given = storyOfLine(line);
    isJson ||= !('wrong' in given) || line.text === null || LIKE_JSON.test(line.text);
    if (isJson) untold.splice(0).forEach(problem);
    if ('wrong' in given) {
      const message = `standard input, line ${line.number}: ${given.wrong}; correct the line.`;
      if (isJson) problem(message);
      else if (untold.push(message) === MOST_OTHER_LINES) break;
    } else {
      const { id, text } = given;
      const parsed = parseSource(sourceOf(String(id), text));
      await printStories({ id }, parsed);
      tellStoryless(`standard input, line ${line.number}`, null, parsed);
    }
  }
  if (untold.length > 0)
    throw new CliError(
      EXIT.USAGE,
      'Expected JSON lines {"id": …, "text": "…"} on standard input, but ' +
        `${untold.length === 1 ? 'the first line is none' : `the first ${untold.length} lines are none`}; ` +
        `for one story as plain text use: ${PROGRAM} parse -`,
    );
}

async function printStories(
  identity: { readonly id: string | number } | { readonly path: string },
  parsed: ParsedSource,
): Promise<void> {
  for (const story of parsed.stories) {
    const diagnostics = [...parsed.diagnostics, ...story.diagnostics];
    await printPatiently(`${JSON.stringify({ ...identity, ...storyJson({ ...story, diagnostics }) })}\n`);
  }
}

/**
 * Tells why there is no line for a text that seems to hold a story.
 *
 * @param text what the places count in; null where they stand inside a line of JSON
 */
function tellStoryless(name: string, text: string | null, parsed: ParsedSource): void {
  for (const { code, message, span } of storylessRemarks(parsed)) {
    const place = span === null || text === null ? '' : `:${new Places(text).at(span.start)}`;
    problem(`${name}${place}: ${message} ${explain(code).hint}`);
  }
}

function sourceOf(id: string, text: string): SourceText {
  // Only path and text matter to the parser; this text has no bytes of its own.
  return { folder: '-', path: id, encoding: 'utf-8', sizeInBytes: 0, sha256: '', text };
}

/** That there was nothing to read in a folder is no problem of any story. */
function tellNothing(remark: string): void {
  complain(`wiregraph: ${remark}`);
}

function problem(message: string): void {
  complain(`wiregraph: ${message}`);
  process.exitCode = EXIT.PROBLEMS;
}
