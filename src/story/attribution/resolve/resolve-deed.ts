import { itemAt } from '../../item-at.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { deedAt, DEEDS, whoseDeed } from './deeds.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { isPersonWord } from '../mentions/introducing-sentences.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { holdsDamage, tokensBefore } from '../phrases/tokens-before.ts';

/**
 * `Karl Ruhl is charged with theft. "No," the defendant said.`: the only one named not far before of whom the story tells what
 * makes one; null where several are, named or not, and where the story has told of another called so: `a witness`.
 */
export function resolveDeed(
  { clauses: all }: Resolver,
  { passage, tokens }: Clauses,
  { from, to, head }: NounPhrase,
): NameMention | null {
  const noun = tokens[head]?.lower ?? '';
  const deeds = to - from === 2 ? DEEDS.get(noun) : undefined;
  if (deeds === undefined || holdsDamage(all, passage.index, from)) return null;
  const done = new Map<CastPerson, NameMention>();
  for (const { there, i } of tokensBefore(all, passage.index, from)) {
    if (isAnother(there.tokens, i, noun)) return null;
    if (noun === 'witness' ? isIntroduced(there, i) : CO_ACCUSED.has(there.tokens[i])) return null;
    const deed = deedAt(there.tokens, i, deeds);
    const doer = deed === undefined ? null : whoseDeed(there, i, deed);
    if (doer === 'OTHER') return null;
    if (doer !== null && !done.has(doer.person)) done.set(doer.person, doer);
  }
  const [only, more] = done.values();
  return more === undefined && only?.doubtful === false ? only : null;
}

/** Those who are tried with another: `his co-defendant, Tom Orme,`. */
const CO_ACCUSED = new WordList(
  'co-defendant co-defendants codefendant codefendants co-accused accomplice accomplices alongside',
);

/** `A neighbor saw him`: somebody of whom a witness may tell, or who is one; not `Karl Ruhl, a baker, testified`. */
function isIntroduced({ tokens, nameAt }: Clauses, i: number): boolean {
  if (!isPersonWord(tokens[i]) || tokens[i]?.capital === true) return false;
  const article = INDEFINITE_ONE.has(itemAt(tokens, i - 1)) ? i - 1 : i - 2;
  if (!INDEFINITE_ONE.has(itemAt(tokens, article))) return false;
  return !(itemAt(tokens, article - 1)?.text === ',' && nameAt[article - 2] !== undefined);
}

/** Words by which a story tells of another who runs: `her rival`, `Ruhl backs Orme`. */
const RIVALS = new WordList(
  'against rival rivals opponent opponents challenger challengers contender contenders nominee incumbent backs backed endorses endorsed',
);

/** `a witness`, `two candidates`, `her rival`: others, or one without a name; not `the witness`. */
function isAnother(tokens: readonly Token[], i: number, noun: string): boolean {
  const token = tokens[i];
  if (noun === 'candidate' && RIVALS.has(token)) return true;
  const lower = token?.lower ?? '';
  if (!lower.startsWith(noun)) return false;
  const before = itemAt(tokens, i - 1);
  if (noun === 'accused') return lower === noun && isOf(before, DETERMINER) && before?.lower !== 'the';
  return lower === `${noun}s` || lower === `${noun}es` || (lower === noun && before?.lower !== 'the');
}
