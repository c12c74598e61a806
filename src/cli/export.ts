import { type Command, Option } from 'commander';
import { readSettings } from '../config.ts';
import { isDay, isInstant, utcOf } from '../domain/instant.ts';
import type { ExportOptions } from '../export/format.ts';
import type { FormatName } from '../export/export.ts';
import { EMPTY_PATH } from '../sources/source-error.ts';
import type { ArticleWhere, DateTimeWhere } from '../store/query.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { baseOf } from './base-address.ts';
import { CliError, EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { noSuchFolder } from './indexed-folders.ts';
import { openIndex } from './open-index.ts';
import { databaseOption } from './options.ts';
import { withoutPassword } from './summary.ts';
import { complain, print, printPatiently } from './terminal.ts';
import { count, PROGRAM, stories } from './wording.ts';

const FORMAT_NAMES: readonly FormatName[] = ['ndjson', 'json-ld', 'ninjs', 'web-annotation'];
const UNITS = { 'code-point': 'CODE_POINT', utf16: 'UTF16' } as const;

interface GivenOptions {
  readonly database?: string;
  readonly format: FormatName;
  readonly output?: string;
  readonly publishedFrom?: string;
  readonly publishedBefore?: string;
  readonly ingestedFrom?: string;
  readonly offsetUnit: keyof typeof UNITS;
  readonly base?: string;
}

/** `wiregraph export`: the index, or folders of it, in formats that other programs read. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Write the stories of the index for other programs, one JSON document a line.')
    .argument('[name...]', 'names of folders as the index calls them; all of them if none is given')
    .addOption(new Option('--format <format>', 'what to write').choices(FORMAT_NAMES).default('ndjson'))
    .option('--output <file>', 'file to write, which is there whole or not at all (else standard output)')
    .option('--published-from <time>', 'only stories published then or later')
    .option('--published-before <time>', 'only stories published before')
    .option('--ingested-from <time>', 'only stories read into the index then or later')
    .addOption(
      new Option('--offset-unit <unit>', 'how ndjson counts offsets')
        .choices(Object.keys(UNITS))
        .default('code-point'),
    )
    .option(
      '--base <address>',
      'what makes an id an address, for example https://news.example/ (else urn:wiregraph:)',
    )
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Formats:
  ndjson          a story: the fields of the API's Article, offsets in the unit that it names
  json-ld         a story: schema.org NewsArticle with its Quotations
  ninjs           a story: IPTC ninjs 3.1, its quotations as associated components
  web-annotation  a quotation: W3C annotation that selects it in its source, with whoever said it

What is written is one state of the index, whatever is read into it meanwhile; stories come by the path of their file.
A time is a day, 2009-10-13, which begins in UTC, or an instant, 2009-10-13T17:23:00-04:00. Of a story that tells a day
of publication and no instant, that day is compared with the day of the time in UTC.

Examples:
  wiregraph export stories | jq -r '.quotes[] | [(.speakers | map(.name) | join(" and ")), .text] | @tsv'
  wiregraph export --format json-ld --base https://news.example/ --output stories.jsonl
  wiregraph export --format web-annotation --published-from 2009-10-01 stories
${EXIT_CODES_HELP}`,
    )
    .action(runExport);
}

async function runExport(names: readonly string[], given: GivenOptions): Promise<void> {
  const { database } = readSettings(given);
  const where = whereOf(names, given);
  const options = optionsOf(given);
  if (given.output === '') throw new CliError(EXIT.CANNOT_RUN, EMPTY_PATH);
  const repository = await openIndex(database);
  try {
    const snapshot = repository.snapshot();
    try {
      const folders = await snapshot.folders();
      const unknown = names.find((name) => !folders.some(({ folder }) => folder === name));
      if (unknown !== undefined)
        throw new CliError(EXIT.USAGE, noSuchFolder(unknown, folders, meantBy(unknown, folders.length)));
      if (folders.length === 0)
        complain(
          `wiregraph: The index ${withoutPassword(database)} is empty; read stories into it with: ${PROGRAM} ingest FOLDER`,
        );
      if (given.output !== undefined) {
        const { refuseClash } = await import('./output-clash.ts');
        await refuseClash(given.output, database, repository, snapshot);
      }
      await write(snapshot, where, given, options);
    } finally {
      await snapshot.close();
    }
  } finally {
    await repository.close();
  }
}

/** What somebody wants who gives a name that no folder has, and how to say it. */
function meantBy(name: string, folders: number): string {
  if (FORMAT_NAMES.some((format) => format === name))
    return `For the format of that name use: ${PROGRAM} export --format ${name}`;
  if (/\.(?:json|jsonl|jsonld|ndjson|ninjs|txt)$/i.test(name))
    return `To write into a file of that name use: ${PROGRAM} export --output ${name}`;
  const others = folders === 0 ? '' : `Give ${folders === 1 ? 'that name' : 'one of these names'}, or read`;
  return `${others || 'Read'} the folder first: ${PROGRAM} ingest FOLDER`;
}

async function write(
  snapshot: Snapshot,
  where: ArticleWhere,
  given: GivenOptions,
  options: Partial<ExportOptions>,
): Promise<void> {
  const { format, output } = given;
  const { exportStories } = await import('../export/export.ts');
  const exported = exportStories(snapshot, format, where, options);
  let storyCount = 0;
  if (output === undefined) {
    for await (const { text } of exported) {
      await printPatiently(text);
      storyCount += 1;
    }
    if (storyCount === 0) tellNone(given);
    return;
  }
  const { writeWhole } = await import('./output-file.ts');
  let documents = 0;
  await writeWhole(output, async (write) => {
    for await (const story of exported) {
      await write(story.text);
      storyCount += 1;
      documents += story.documents;
    }
  });
  const annotations = format === 'web-annotation' ? `${count(documents, 'annotation')} of ` : '';
  print(`Wrote ${annotations}${stories(storyCount)} to ${output}.`);
  if (storyCount === 0) tellNone(given);
}

/** Tells why no story is written, where stories of some time were asked for; that none is new is as it should be. */
function tellNone({ publishedFrom, publishedBefore }: GivenOptions): void {
  if (publishedFrom === undefined && publishedBefore === undefined) return;
  complain(
    'wiregraph: There is nothing to write: none of the stories is published in that time; those of which no day of ' +
      'publication is known are in no time.',
  );
}

function whereOf(names: readonly string[], given: GivenOptions): ArticleWhere {
  const from = timeOf('--published-from', given.publishedFrom);
  const before = timeOf('--published-before', given.publishedBefore);
  if (from !== undefined && before !== undefined && from >= before)
    throw new CliError(
      EXIT.USAGE,
      `--published-before must be later than --published-from, ${given.publishedFrom ?? ''}, but it is "${given.publishedBefore ?? ''}".`,
    );
  const ingestedFrom = timeOf('--ingested-from', given.ingestedFrom);
  return {
    folders: names.length === 0 ? undefined : names,
    OR: from === undefined && before === undefined ? undefined : publishedIn({ from, before }),
    ingestedAt: ingestedFrom === undefined ? undefined : { from: ingestedFrom },
  };
}

/** Stories by their instant; those that tell a day alone by that, compared with the days of the bounds in UTC, so that of two spans that meet one has them. */
function publishedIn(publishedAt: DateTimeWhere): readonly ArticleWhere[] {
  const [from, before] = [publishedAt.from, publishedAt.before].map((text) =>
    text?.slice(0, 'YYYY-MM-DD'.length),
  );
  return [{ publishedAt }, { publishedAt: { isNull: true }, publishedOn: { from, before } }];
}

/** An instant in UTC. Errors: `CliError` if the text is neither day nor instant. */
function timeOf(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (isDay(text)) return `${text}T00:00:00.000Z`;
  if (isInstant(text)) return utcOf(text);
  throw new CliError(
    EXIT.USAGE,
    `${option} must be a day such as 2009-10-13, or an instant with its offset such as 2009-10-13T17:23:00-04:00, ` +
      `but it is "${text}".`,
  );
}

function optionsOf({ base, format, offsetUnit }: GivenOptions): Partial<ExportOptions> {
  if (offsetUnit !== 'code-point' && format !== 'ndjson')
    throw new CliError(
      EXIT.USAGE,
      `--offset-unit ${offsetUnit} is for --format ndjson, but the format is ${format}: ` +
        'annotations count code points by their standard, the other formats tell no offsets; leave --offset-unit out.',
    );
  return { unit: UNITS[offsetUnit], ...(base === undefined ? {} : { base: baseOf(base) }) };
}
