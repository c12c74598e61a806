import { isObject } from '../domain/json.ts';
import { fold } from '../domain/fold.ts';
import type { SpeakerCorrection } from '../domain/corrections.ts';
import type { Span } from '../domain/span.ts';
import { NO_CORRECTIONS, type CorrectionPlace, type CorrectionsFile } from './corrections.ts';
import { ADDRESS_WANTED, addressAdvice } from './same-as.ts';
import type { Fault } from './yaml-fault.ts';
import { correctionType } from './correction-type.ts';
import { CorrectionsYaml, type YamlPath } from './corrections-yaml.ts';

const KEYS = ['name', 'type', 'same', 'alias', 'different', 'sameAs', 'files'] as const;
const EXAMPLE = 'for example `people: [{ name: Ann Lee, same: [A. Lee] }]`';

/**
 * Reads the text of a `people.yaml`; `place` names it in messages.
 *
 * Errors: `CorrectionsError` with everything that is wrong.
 */
export function parseCorrections(text: string, place: string): CorrectionsFile {
  const yaml = new CorrectionsYaml(text, place);
  const content = yaml.content();
  const inMap = isObject(content);
  for (const other of inMap ? Object.keys(content) : [])
    if (other !== 'people')
      yaml.badKey([], other, `the unknown key \`${other}\``, 'put everything under `people`');
  const people = inMap ? content['people'] : content;
  const path: YamlPath = inMap ? ['people'] : [];
  if (people == null) {
    yaml.stopIfBad();
    return NO_CORRECTIONS;
  }
  if (!Array.isArray(people)) yaml.bad(path, 'no list under `people`', `write one, ${EXAMPLE}`);
  const list: readonly unknown[] = Array.isArray(people) ? people : [];
  const read = list.map((person, index) => personOf(person, yaml, [...path, index]));
  for (const { name, index, first } of ambiguous(read))
    yaml.bad(
      [...path, index],
      `two entries for the name \`${name}\` in all files, here and in line ${yaml.lineAt([...path, first])}`,
      [index, first].some((at) => read[at]?.type === 'ORGANIZATION')
        ? 'make one entry of both, or give each the `files` that it is for'
        : 'make one entry of both, or tell them apart with `different` and `files`',
    );
  const entries = read.flatMap((person, index) => (person === null ? [] : [{ person, index }]));
  const fileOf = (those: typeof entries): CorrectionsFile => ({
    people: those.map(({ person }) => person),
    text,
    places: those.map(({ person, index }) => placeOf(person, yaml, [...path, index])),
  });
  yaml.stopIfBad(() => fileOf(entries.filter(({ index }) => !yaml.isBad([...path, index]))));
  return fileOf(entries);
}

function placeOf(
  { same, alias, different, sameAs, files }: SpeakerCorrection,
  yaml: CorrectionsYaml,
  path: YamlPath,
): CorrectionPlace {
  const each = (key: string, texts: readonly string[] | null): Span[] =>
    (texts ?? []).map((_, at) => yaml.spanAt([...path, key, at]));
  return {
    whole: yaml.spanAt(path),
    same: each('same', same),
    alias: each('alias', alias),
    different: different === null ? null : yaml.spanAt([...path, 'different']),
    sameAs: each('sameAs', sameAs),
    files: each('files', files),
  };
}

/** What an entry tells; null if it has no name. What is wrong in it is noted. */
function personOf(value: unknown, yaml: CorrectionsYaml, path: YamlPath): SpeakerCorrection | null {
  if (!isObject(value)) {
    yaml.bad(path, 'no `name`', `give the name to show, ${EXAMPLE}`);
    return null;
  }
  const { name = null } = value;
  const unknown = Object.keys(value).filter((key) => !KEYS.some((known) => known === key));
  for (const [index, key] of unknown.entries()) {
    const nameless = name === null && index === 0 ? ' and no `name`' : '';
    const advice = `use ${KEYS.map((known) => `\`${known}\``).join(', ')}`;
    yaml.badKey(path, key, `the unknown key \`${key}\`${nameless}`, advice);
  }
  if (name === null && unknown.length === 0) yaml.bad(path, 'no `name`', `give the name to show, ${EXAMPLE}`);
  const named = name === null ? [] : textsOf(name, 'name', yaml, [...path, 'name']);
  const texts = (key: (typeof KEYS)[number]): string[] => {
    const given = value[key] ?? [];
    const all: unknown[] = Array.isArray(given) ? given : [given];
    return all.flatMap((one, index) =>
      textsOf(one, key, yaml, Array.isArray(given) ? [...path, key, index] : [...path, key]),
    );
  };
  const type = correctionType(value, yaml, path);
  const [different, more] = texts('different');
  if (more !== undefined)
    yaml.bad([...path, 'different'], 'a list under `different`', 'give one text, such as `of Riga`');
  const [same, alias, sameAs, files] = [texts('same'), texts('alias'), texts('sameAs'), texts('files')];
  if (different !== undefined && [...named, ...same].some((own) => fold(own) === fold(different)))
    yaml.bad(
      [...path, 'different'],
      `\`${different}\` under \`different\`, which is a name of the same person here`,
      'give words that tell this person from others of the name, such as `of Riga`, or take it out',
    );
  const [shown] = named;
  if (shown === undefined) return null;
  return {
    type,
    name: shown,
    same,
    alias,
    different: different ?? null,
    sameAs,
    files: files.length === 0 ? null : files,
  };
}

/** A text of an entry, trimmed, in a list; none where no text stands there, which is noted. */
function textsOf(
  value: unknown,
  key: (typeof KEYS)[number],
  yaml: CorrectionsYaml,
  path: YamlPath,
): string[] {
  if (typeof value === 'string' && value.trim() !== '') {
    const text = value.trim();
    const mended = key === 'sameAs' ? addressAdvice(text) : null;
    if (mended !== null) yaml.bad(path, `\`${text}\` under \`sameAs\``, mended);
    return [text];
  }
  const { found, advice } = noText(value);
  yaml.bad(path, `${found} under \`${key}\``, key === 'sameAs' ? ADDRESS_WANTED : advice);
  return [];
}

/** What stands where a text is expected, and what to do about it. */
function noText(value: unknown): Fault {
  if (value === null || typeof value === 'string')
    return { found: 'no text', advice: 'give one, or take it out' };
  if (Array.isArray(value)) return { found: 'a list', advice: 'give a text there' };
  if (isObject(value))
    return { found: 'a key with a text', advice: 'put a text with a colon in quotation marks' };
  return { found: `the ${typeof value} \`${JSON.stringify(value)}\``, advice: 'put it in quotation marks' };
}

/** The entries that claim a name for all files that one before them claims, each once, without telling who is who. */
function ambiguous(
  people: readonly (SpeakerCorrection | null)[],
): readonly { readonly name: string; readonly index: number; readonly first: number }[] {
  /** Indexes of the entries that claim them, by folded name. */
  const claimed = new Map<string, number>();
  return people.flatMap((person, index) => {
    if (person?.files !== null) return [];
    const twice = [person.name, ...person.same].flatMap((name) => {
      const first = claimed.get(fold(name)) ?? index;
      claimed.set(fold(name), first);
      return first === index ? [] : [{ name, index, first }];
    });
    return twice.slice(0, 1);
  });
}
