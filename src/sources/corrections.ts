import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { fold } from '../domain/fold.ts';
import { NO_CORRECTIONS, type Corrections, type PersonCorrection } from '../domain/corrections.ts';
import type { SourceFolder } from './folders.ts';
import { reasonOf, SourceError, systemCode } from './source-error.ts';

/** The file at the top of a folder that tells who is who in its stories. */
export const CORRECTIONS_FILE = 'people.yaml';

const KEYS = ['name', 'same', 'alias', 'different', 'sameAs', 'files'] as const;
const EXAMPLE = 'for example `people: [{ name: Ann Lee, same: [A. Lee] }]`';

/**
 * Reads the corrections of a folder; none where it has no `people.yaml`.
 *
 * Errors: `SourceError` BAD_CORRECTIONS, with line and column, for a file that does not say what is expected: to go on
 * without it would undo what a person corrected.
 */
export async function readCorrections({ name, location }: SourceFolder): Promise<Corrections> {
  let text: string;
  try {
    text = await readFile(join(location, CORRECTIONS_FILE), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return NO_CORRECTIONS;
    throw new SourceError('UNREADABLE', `${name}/${CORRECTIONS_FILE} cannot be read: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
  return parseCorrections(text, `${name}/${CORRECTIONS_FILE}`);
}

/** Reads the text of a `people.yaml`; `place` names it in messages. */
export function parseCorrections(text: string, place: string): Corrections {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw bad(`${place}:${line}:${col}`, `no YAML: ${fault.message}`, 'mend it there');
  }
  const content = contentOf(document, place);
  if (content === null) return NO_CORRECTIONS;
  const people = isRecord(content) ? content['people'] : content;
  const other = isRecord(content) ? Object.keys(content).find((key) => key !== 'people') : undefined;
  if (other !== undefined)
    throw bad(place, `the unknown key \`${other}\``, `put everything under \`people\``);
  if (people === null) return NO_CORRECTIONS;
  if (!Array.isArray(people)) throw bad(place, 'no list under `people`', `write one, ${EXAMPLE}`);
  const corrections = people.map((person: unknown, index) =>
    personOf(person, `${place}, person ${index + 1}`),
  );
  for (const problem of ambiguous(corrections))
    throw bad(place, problem, 'tell them apart with `different` and `files`');
  return {
    people: corrections,
    digest: createHash('sha256').update(JSON.stringify(corrections)).digest('hex').slice(0, 16),
  };
}

function personOf(value: unknown, place: string): PersonCorrection {
  if (!isRecord(value) || typeof value['name'] !== 'string' || value['name'].trim() === '')
    throw bad(place, 'no `name`', `give the name to show, ${EXAMPLE}`);
  const unknown = Object.keys(value).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined)
    throw bad(place, `the unknown key \`${unknown}\``, `use ${KEYS.map((key) => `\`${key}\``).join(', ')}`);
  const texts = (key: (typeof KEYS)[number]): string[] => {
    const given = value[key] ?? [];
    const all: unknown[] = Array.isArray(given) ? given : [given];
    return all.map((one) => {
      if (typeof one === 'string' && one.trim() !== '') return one.trim();
      throw bad(place, `something other than text under \`${key}\``, 'give one text or a list of texts');
    });
  };
  const [different, more] = texts('different');
  if (more !== undefined) throw bad(place, 'a list under `different`', 'give one text, such as `of Riga`');
  const sameAs = texts('sameAs');
  const odd = sameAs.find((address) => !URL.canParse(address));
  if (odd !== undefined)
    throw bad(
      place,
      `\`${odd}\` under \`sameAs\``,
      'give an address such as https://www.wikidata.org/wiki/Q42',
    );
  const files = texts('files');
  return {
    name: value['name'].trim(),
    same: texts('same'),
    alias: texts('alias'),
    different: different ?? null,
    sameAs,
    files: files.length === 0 ? null : files,
  };
}

function contentOf(document: Document.Parsed, place: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // The parser finds an alias without its anchor, such as `*Ann*`, only now.
    if (error instanceof ReferenceError)
      throw bad(place, error.message, 'put a text that begins with * in quotation marks');
    throw error;
  }
}

/** Names that two entries claim for all files without telling who is who. */
function ambiguous(people: readonly PersonCorrection[]): string[] {
  const general = people.filter(({ files }) => files === null);
  const names = general.flatMap(({ name, same }) => [...new Set([name, ...same].map(fold))]);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return twice.map((name) => `two people for the name \`${name}\` in all files`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(place: string, found: string, advice: string): SourceError {
  return new SourceError(
    'BAD_CORRECTIONS',
    `${place}: expected people and what is to be corrected of them, found ${found}; ${advice}.`,
  );
}
