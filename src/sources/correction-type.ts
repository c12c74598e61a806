import type { SpeakerCorrection } from '../domain/corrections.ts';
import type { CorrectionsYaml, YamlPath } from './corrections-yaml.ts';

/** What may stand under `type`, in small letters. */
const TYPES: ReadonlyMap<unknown, SpeakerCorrection['type']> = new Map([
  ['person', 'PERSON'],
  ['organization', 'ORGANIZATION'],
  ['organisation', 'ORGANIZATION'],
]);

/** What only people have: the API gives an organisation its name, and nothing tells two of one name apart. */
const OF_PEOPLE = ['alias', 'different', 'sameAs'];

/** What the name of an entry is the name of: a person's unless `type` says otherwise. What is wrong is noted. */
export function correctionType(
  entry: Readonly<Record<string, unknown>>,
  yaml: CorrectionsYaml,
  path: YamlPath,
): SpeakerCorrection['type'] {
  const given = entry['type'] ?? 'person';
  const type = TYPES.get(typeof given === 'string' ? given.trim().toLowerCase() : given);
  if (type === undefined)
    yaml.bad([...path, 'type'], `${shown(given)} under \`type\``, 'write `person` or `organization`');
  if (type === 'ORGANIZATION')
    for (const key of OF_PEOPLE.filter((one) => !isEmpty(entry[one])))
      yaml.badKey(
        path,
        key,
        `\`${key}\` in the entry of an organization`,
        'take it out: only people have it',
      );
  return type ?? 'PERSON';
}

/** A key without a text says nothing: a program may write them all. */
const isEmpty = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0);

function shown(given: unknown): string {
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'string' && given.trim() !== '' ? `\`${given}\`` : 'no word';
}
