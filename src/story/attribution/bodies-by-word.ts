import { withoutForm } from '../people/body-names.ts';
import type { UnnamedPhrase } from './antecedent.ts';
import type { DescribedBody } from './described-bodies.ts';
import type { NamedBody } from './named-body.ts';
import { TEAM_ENDS } from './named-kinds.ts';

/** The name of a body as it is printed. */
export function nameOf({ clauses: { passage, tokens }, phrase }: UnnamedPhrase): string {
  return passage.text.slice(tokens[phrase.from]?.start, tokens[phrase.head]?.end);
}

/** The first of each by the word its name ends with; null where others end with it too. */
export function byLast(bodies: readonly NamedBody[]): Map<string, UnnamedPhrase | null> {
  const found = new Map<string, UnnamedPhrase | null>();
  for (const body of bodies) {
    const word = body.clauses.tokens[body.phrase.head]?.lower ?? '';
    if (!TEAM_ENDS.hasWord(word)) continue;
    const first = found.get(word);
    if (first === undefined) found.set(word, body);
    else if (first !== null && nameOf(first) !== nameOf(body)) found.set(word, null);
  }
  return found;
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
export function byFirst(bodies: readonly NamedBody[]): Map<string, UnnamedPhrase | null> {
  const found = new Map<string, UnnamedPhrase | null>();
  for (const body of bodies) {
    const first = found.get(body.key);
    if (first === undefined) found.set(body.key, body);
    else if (first !== null && withoutForm(nameOf(first)) !== withoutForm(nameOf(body)))
      found.set(body.key, null);
  }
  return found;
}
