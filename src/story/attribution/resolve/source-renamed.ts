import type { Gender } from '../../../domain/story.ts';
import { itemAt } from '../../item-at.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { isUnnamed } from '../phrases/antecedent.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';

/** Words for anybody of one gender. */
const ANYBODY: ReadonlyMap<string, Gender> = new Map([
  ['man', 'MALE'],
  ['boy', 'MALE'],
  ['woman', 'FEMALE'],
  ['girl', 'FEMALE'],
]);

/** Most tokens between a source and the words that mean it. */
const REACH = 300;

/** `A witness said so. … said the woman.`: the source without a name of whom the text has just told; null if there is none. */
export function sourceRenamed(
  { pronouns, clauses: all }: Resolver,
  { passage }: Clauses,
  { from, to, head }: NounPhrase,
  noun: string,
): UnnamedPhrase | null {
  const gender = to - from === 2 ? ANYBODY.get(noun) : undefined;
  if (gender === undefined) return null;
  const meant = pronouns.meantBefore(passage.index, head, gender);
  if (meant?.bearer == null || !isUnnamed(meant.bearer) || meant.passage < passage.index - 1) return null;
  const source = meant.bearer;
  if (!INDEFINITE_ONE.has(source.clauses.tokens[source.phrase.from])) return null;
  let left = REACH;
  for (let p = passage.index; p >= source.clauses.passage.index; p -= 1) {
    const clauses = all[p];
    if (clauses === undefined) return null;
    const start = p === source.clauses.passage.index ? source.phrase.to : 0;
    for (let i = (p === passage.index ? head : clauses.tokens.length) - 1; i >= start; i -= 1) {
      left -= 1;
      if (left < 0 || tellsOfOther(clauses, i, noun, gender)) return null;
    }
  }
  return source;
}

/**
 * `A driver said he was ill. "Yes," said the woman.`, `A witness said a man had shot at her. "Run," the man said.`, `A farmer
 * wept. His wife came. "No," said the woman.`: another can be meant, or the source is of the other gender.
 */
function tellsOfOther({ tokens }: Clauses, i: number, noun: string, gender: Gender): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (lower === noun || lower === (gender === 'MALE' ? 'she' : 'he')) return true;
  const owner = itemAt(tokens, i - 1)?.lower;
  return owner === (gender === 'MALE' ? 'her' : 'his') && GENDERED_ROLES.get(lower) === gender;
}
