import type { NameMention } from '../../people/person.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import type { Label } from './label.ts';
import { isInitials } from './talk.ts';

/** Labels with those of initials tied to the only one who is named in the story with such a name: `AL:` for Ann Lee. */
export function withInitials(labels: readonly Label[], all: readonly Clauses[]): readonly Label[] {
  const short = new Set(labels.filter((label) => label.kind === 'UNKNOWN' && isInitials(label)));
  if (short.size === 0) return labels;
  const bearers = new Map<string, NameMention | null>();
  for (const { nameAt } of all)
    for (const name of new Set(nameAt)) {
      if (name?.form !== 'FULL_NAME') continue;
      const initials = initialsOf(name.person.name);
      const known = bearers.get(initials);
      if (known === undefined) bearers.set(initials, name);
      else if (known?.person !== name.person) bearers.set(initials, null);
    }
  return labels.map((label) => {
    const name = short.has(label) ? bearers.get(lettersOf(label)) : undefined;
    return name == null ? label : { ...label, kind: 'INITIALS', name };
  });
}

const lettersOf = ({ clauses, phrase }: Label): string =>
  clauses.tokens[phrase.head]?.text.replaceAll('.', '') ?? '';

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('');
