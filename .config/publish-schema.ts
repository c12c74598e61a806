/**
 * Keeps `.config/published.graphql`, the schema that clients were promised, true to `schema/`.
 *
 *   node .config/publish-schema.ts           writes it, unless a change would break clients and is not declared
 *   node .config/publish-schema.ts --check   writes nothing; fails where it is out of date
 *
 * A breaking change is declared in `.config/breaking-changes.json` as `{"change", "reason"}`, with the sentence that
 * this program prints. When the schema is written the entry gets its date, and stays as a log: an entry with a date
 * allows nothing any more. All paths are below the folder it is run in.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import {
  BreakingChangeType,
  buildSchema,
  DangerousChangeType,
  findSchemaChanges,
  type GraphQLSchema,
  printSchema,
} from 'graphql';

const PUBLISHED = '.config/published.graphql';
const DECLARED = '.config/breaking-changes.json';

/** A change that breaks clients, and why it was made; `published` is the day (YYYY-MM-DD, UTC) it came into force. */
interface Declaration {
  readonly change: string;
  readonly reason: string;
  readonly published?: string;
}

class Refusal extends Error {}

/** The descriptions of the changes that are of one of the types, sorted. */
function changesOf(types: object, before: GraphQLSchema, after: GraphQLSchema): readonly string[] {
  const names = new Set<string>(Object.values(types));
  return findSchemaChanges(before, after)
    .filter(({ type }) => names.has(type))
    .map(({ description }) => description)
    .sort();
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function isDeclaration(value: unknown): value is Declaration {
  return (
    typeof value === 'object' &&
    value !== null &&
    'change' in value &&
    isText(value.change) &&
    'reason' in value &&
    isText(value.reason) &&
    (!('published' in value) || (isText(value.published) && /^\d{4}-\d{2}-\d{2}$/.test(value.published)))
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      `${DECLARED}: Expected JSON; got a file with an error. ${String(error)}. Mend it by hand.`,
    );
  }
}

function readDeclarations(): readonly Declaration[] {
  if (!existsSync(DECLARED)) return [];
  const list = parsed(readFileSync(DECLARED, 'utf8'));
  if (Array.isArray(list) && list.every(isDeclaration)) return list;
  throw new Refusal(
    `${DECLARED}: Expected a list of {"change": text, "reason": text}, with "published": YYYY-MM-DD once in force; got something else. Mend it by hand.`,
  );
}

const listed = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');

/** Throws unless what breaks clients and what is declared and not yet in force are the same. */
function refuseUndeclared(breaking: readonly string[], open: readonly Declaration[]): void {
  const declared = new Set(open.map(({ change }) => change));
  const undeclared = breaking.filter((change) => !declared.has(change));
  if (undeclared.length > 0)
    throw new Refusal(
      `schema/ breaks clients of ${PUBLISHED}. Expected every breaking change in ${DECLARED}; got without:\n` +
        `${listed(undeclared)}Keep the old way beside the new, @deprecated with a reason. If it must go, add ` +
        `{"change": "the sentence above", "reason": "why"} to ${DECLARED} and run \`npm run generate\`.`,
    );
  const idle = [...declared].filter((change) => !breaking.includes(change));
  if (idle.length > 0)
    throw new Refusal(
      `${DECLARED} declares what schema/ does not change. Expected a breaking change against ${PUBLISHED}; got none for:\n` +
        `${listed(idle)}Remove the entry, or write its change as it is printed.`,
    );
}

/** @param check Whether to write nothing and to fail where the published schema is another. */
function publish(check: boolean): void {
  const files = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
  const schema = buildSchema(
    files
      .sort()
      .map((name) => readFileSync(`schema/${name}`, 'utf8'))
      .join('\n'),
  );
  const sdl = `${printSchema(schema)}\n`;
  const published = existsSync(PUBLISHED) ? readFileSync(PUBLISHED, 'utf8') : null;
  const before = published === null ? schema : buildSchema(published);
  const declarations = readDeclarations();
  const breaking = changesOf(BreakingChangeType, before, schema);
  refuseUndeclared(
    breaking,
    declarations.filter((entry) => entry.published === undefined),
  );
  const dangerous = changesOf(DangerousChangeType, before, schema);
  if (dangerous.length > 0)
    process.stdout.write(`Allowed, but some clients may not expect it:\n${listed(dangerous)}`);
  if (sdl === published) return;
  if (check)
    throw new Refusal(
      `${PUBLISHED} is out of date. Expected what schema/ says; got an older schema. Run \`npm run generate\` and commit the file.`,
    );
  writeFileSync(PUBLISHED, sdl);
  if (breaking.length === 0) return;
  const today = new Date().toISOString().slice(0, 10);
  const log = declarations.map((entry) => ({ ...entry, published: entry.published ?? today }));
  writeFileSync(DECLARED, `${JSON.stringify(log, null, 2)}\n`);
}

try {
  publish(process.argv.includes('--check'));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
