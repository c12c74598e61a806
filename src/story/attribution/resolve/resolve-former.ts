import type { Description } from '../../people/description.ts';
import type { NameMention } from '../../people/person.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { OTHER_OFFICE } from './called-since.ts';
import { itemAt } from '../../item-at.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';

const FORMER = new WordList('former ex');
/** Most words between `former` and a calling: `a former city police officer`. */
const MOST_BETWEEN = 3;

/**
 * `Ann Lee, a former clerk, came. "We go," the clerk said.`: the last mention of the only one of a calling, who has left it; null for
 * an office that another holds then, and where the story tells of another so called or of something new since.
 */
export function bearerOfFormer(
  { titles, clauses: all }: Resolver,
  { passage, tokens }: Clauses,
  { from, head }: NounPhrase,
  wanted: Description,
): NameMention | null {
  if (wanted.modifiers.size > 0 || !titles.isTold(wanted.head)) return null;
  const bearer = titles.onlyFormer(wanted.head, { passage: passage.index, start: tokens[from]?.start ?? 0 });
  if (bearer === null) return null;
  const noun = tokens[head]?.lower ?? '';
  const several = `${noun}s`;
  let told = false;
  for (const { there, i } of tokensBefore(all, passage.index, head)) {
    const { lower } = there.tokens[i] ?? { lower: '' };
    if (lower === several) return null;
    // `a former mechanic, took his car to a garage. "It broke," the mechanic said`
    if (!told && INDEFINITE_ONE.has(there.tokens[i])) return null;
    if (lower !== noun) continue;
    const former = isFormer(there, i);
    if (!former && itemAt(there.tokens, i - 1)?.lower !== 'the') return null;
    told ||= former;
  }
  return bearer;
}

function isFormer({ tokens }: Clauses, head: number): boolean {
  for (let i = head - 1; i >= 0 && head - i <= MOST_BETWEEN + 1; i -= 1) {
    if (FORMER.has(tokens[i])) return true;
    if (tokens[i]?.kind !== 'word' || OTHER_OFFICE.has(tokens[i])) return false;
  }
  return false;
}
