import { SMALL_FORMS, withoutForm } from '../../people/body-names.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import type { DescribedBody } from './described-bodies.ts';
import type { NamedBody } from './named-body.ts';
import { TEAM_ENDS } from './named-kinds.ts';

/** The name of a body as it is printed, with the `plc` that may stand behind its last capital. */
export function nameOf({ clauses: { passage, tokens }, phrase: { from, to, head } }: UnnamedPhrase): string {
  const last = head + 1 < to && SMALL_FORMS.has(tokens[head + 1]) ? head + 1 : head;
  return passage.text.slice(tokens[from]?.start, tokens[last]?.end);
}

/** The first of each by a word of its name; null where others, by `nameFor`, have it too. Those without one are left out. */
function firstBy(
  bodies: readonly NamedBody[],
  wordOf: (body: NamedBody) => string | null,
  nameFor: (body: UnnamedPhrase) => string,
): Map<string, UnnamedPhrase | null> {
  const found = new Map<string, UnnamedPhrase | null>();
  for (const body of bodies) {
    const word = wordOf(body);
    if (word === null) continue;
    const first = found.get(word);
    if (first === undefined) found.set(word, body);
    else if (first !== null && nameFor(first) !== nameFor(body)) found.set(word, null);
  }
  return found;
}

/** The first of each by the word its name ends with; null where others end with it too. */
export function byLast(bodies: readonly NamedBody[]): Map<string, UnnamedPhrase | null> {
  const last = ({ clauses, phrase }: NamedBody): string => clauses.tokens[phrase.head]?.lower ?? '';
  return firstBy(bodies, (body) => (TEAM_ENDS.hasWord(last(body)) ? last(body) : null), nameOf);
}

/** Those told so by the noun, in the order of the story. */
export function byTold(bodies: readonly DescribedBody[]): Map<string, readonly DescribedBody[]> {
  const found = new Map<string, DescribedBody[]>();
  for (const body of bodies) {
    const same = found.get(body.noun);
    if (same === undefined) found.set(body.noun, [body]);
    else same.push(body);
  }
  for (const same of found.values()) same.sort((a, b) => a.start - b.start);
  return found;
}

/** The first of each by the word its name begins with; null where others begin with it too. */
export const byFirst = (bodies: readonly NamedBody[]): Map<string, UnnamedPhrase | null> =>
  firstBy(
    bodies,
    ({ key }) => key,
    (body) => withoutForm(nameOf(body)),
  );
