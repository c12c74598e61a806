import { isObject } from '../domain/is-object.ts';
import { fold } from '../domain/fold.ts';
import type { PersonCorrection } from '../domain/corrections.ts';
import { NO_CORRECTIONS, type CorrectionsFile } from './corrections.ts';
import { ADDRESS_WANTED, addressAdvice } from './same-as.ts';
import type { Fault } from './yaml-fault.ts';
import { CorrectionsYaml, type YamlPath } from './corrections-yaml.ts';

const KEYS = ['name', 'same', 'alias', 'different', 'sameAs', 'files'] as const;
const EXAMPLE = 'for example `people: [{ name: Ann Lee, same: [A. Lee] }]`';

/**
 * Reads the text of a `people.yaml`; `place` names it in messages.
 *
 * Errors: `CorrectionsError`.
 */
export function parseCorrections(text: string, place: string): CorrectionsFile {
  const yaml = new CorrectionsYaml(text, place);
  const content = yaml.content();
  if (content === null) return NO_CORRECTIONS;
  const inMap = isObject(content);
  const people = inMap ? content['people'] : content;
  const other = inMap ? Object.keys(content).find((key) => key !== 'people') : undefined;
  if (other !== undefined)
    throw yaml.badKey([], other, `the unknown key \`${other}\``, 'put everything under `people`');
  if (people === null) return NO_CORRECTIONS;
  const path: YamlPath = inMap ? ['people'] : [];
  if (!Array.isArray(people)) throw yaml.bad(path, 'no list under `people`', `write one, ${EXAMPLE}`);
  const corrections = people.map((person: unknown, index) => personOf(person, yaml, [...path, index]));
  const twice = ambiguous(corrections);
  if (twice !== null)
    throw yaml.bad(
      [...path, twice.index],
      `two people for the name \`${twice.name}\` in all files, here and in line ${yaml.lineAt([...path, twice.first])}`,
      'make one entry of both, or tell them apart with `different` and `files`',
    );
  const places = corrections.map(({ same, different, sameAs, files }, index) => {
    const each = (key: string, texts: readonly string[] | null) =>
      (texts ?? []).map((_, at) => yaml.spanAt([...path, index, key, at]));
    return {
      whole: yaml.spanAt([...path, index]),
      same: each('same', same),
      different: different === null ? null : yaml.spanAt([...path, index, 'different']),
      sameAs: each('sameAs', sameAs),
      files: each('files', files),
    };
  });
  return { people: corrections, text, places };
}

function personOf(value: unknown, yaml: CorrectionsYaml, path: YamlPath): PersonCorrection {
  if (!isObject(value)) throw yaml.bad(path, 'no `name`', `give the name to show, ${EXAMPLE}`);
  const { name = null } = value;
  const unknown = Object.keys(value).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined)
    throw yaml.badKey(
      path,
      unknown,
      `the unknown key \`${unknown}\`${name === null ? ' and no `name`' : ''}`,
      `use ${KEYS.map((key) => `\`${key}\``).join(', ')}`,
    );
  if (name === null) throw yaml.bad(path, 'no `name`', `give the name to show, ${EXAMPLE}`);
  if (typeof name !== 'string' || name.trim() === '') {
    const { found, advice } = noText(name);
    throw yaml.bad([...path, 'name'], `${found} under \`name\``, advice);
  }
  const texts = (key: (typeof KEYS)[number]): string[] => {
    const given = value[key] ?? [];
    const all: unknown[] = Array.isArray(given) ? given : [given];
    return all.map((one, index) => {
      if (typeof one === 'string' && one.trim() !== '') return one.trim();
      const at = Array.isArray(given) ? [...path, key, index] : [...path, key];
      const { found, advice } = noText(one);
      throw yaml.bad(at, `${found} under \`${key}\``, key === 'sameAs' ? ADDRESS_WANTED : advice);
    });
  };
  const [different, more] = texts('different');
  if (more !== undefined)
    throw yaml.bad([...path, 'different'], 'a list under `different`', 'give one text, such as `of Riga`');
  const sameAs = texts('sameAs');
  for (const [index, address] of sameAs.entries()) {
    const advice = addressAdvice(address);
    if (advice !== null)
      throw yaml.bad([...path, 'sameAs', index], `\`${address}\` under \`sameAs\``, advice);
  }
  const same = texts('same');
  if (different !== undefined && [name.trim(), ...same].some((own) => fold(own) === fold(different)))
    throw yaml.bad(
      [...path, 'different'],
      `\`${different}\` under \`different\`, which is a name of the same person here`,
      'give words that tell this person from others of the name, such as `of Riga`, or take it out',
    );
  const files = texts('files');
  return {
    name: name.trim(),
    same,
    alias: texts('alias'),
    different: different ?? null,
    sameAs,
    files: files.length === 0 ? null : files,
  };
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

/** The first entry that claims a name for all files that one before it claims, without telling who is who; null if none. */
function ambiguous(
  people: readonly PersonCorrection[],
): { readonly name: string; readonly index: number; readonly first: number } | null {
  /** Indexes of the entries that claim them, by folded name. */
  const claimed = new Map<string, number>();
  for (const [index, person] of people.entries()) {
    if (person.files !== null) continue;
    for (const name of [person.name, ...person.same]) {
      const first = claimed.get(fold(name)) ?? index;
      if (first !== index) return { name, index, first };
      claimed.set(fold(name), index);
    }
  }
  return null;
}
