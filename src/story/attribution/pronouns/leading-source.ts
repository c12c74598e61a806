import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { COURTESY_TITLE, isOf, POSSESSIVE, ROLE, STOP } from '../../words/word-classes.ts';
import type { Subject } from '../subjects/subjects.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { sourceStart } from '../phrases/source-opening.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { WordList } from '../../words/word-list.ts';
import { namedAt, unnamedOf } from './those-in-sentence.ts';
import type { NameMention } from '../../people/person.ts';
import { isPersonPhrase } from './person-phrase.ts';

/** Most words of a title before the name: `According to former police chief Ann Lee`. */
const LONGEST_TITLE = 6;

/**
 * Somebody named at a token, see `namedAt`: one who speaks where the sentence opens or ends with them as its source, and whoever it
 * tells of can be meant as well: `The man had a gun, according to Sheriff Sam Lee. "I found it," he said`.
 */
export function namedOrSource(
  clauses: Clauses,
  sentence: Sentence,
  i: number,
  named: readonly [name: NameMention, subject: Subject | undefined],
  subjects: ReadonlyMap<number, Subject>,
): Antecedent {
  const one = namedAt(clauses, sentence, i, ...named);
  if (!isLeadingSource(clauses, sentence, i)) return one;
  const told = toldOf(clauses, subjects);
  return told === null ? one : { ...one, part: 'SPEAKS', orElse: unnamedOf(clauses, told) };
}

/** What is told of those whom a story is about: `the keeper is fit`, `the striker will sign`. */
const IS_OR_WILL = new WordList('is will');
/** Those whom the police tell of, and seldom hear: `The man is in custody, according to Sheriff Sam Lee`. */
const HELD = new WordList('man woman suspect gunman attacker shooter driver boy girl child victim');

/**
 * Somebody without a name who does something, with the source of the sentence where either can be meant: `According to coach Sam Lee, the
 * keeper is fit. "I am ready," he said`.
 */
export function toldOrSource(
  clauses: Clauses,
  sentence: Sentence,
  { phrase }: Subject,
  one: Antecedent,
): Antecedent {
  if (!isAbout(clauses, phrase)) return one;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const name = clauses.nameAt[i];
    if (
      name !== undefined &&
      name.start === clauses.tokens[i]?.start &&
      isLeadingSource(clauses, sentence, i)
    )
      return { ...one, orElse: namedAt(clauses, sentence, i, name, undefined) };
  }
  return one;
}

/** Whether a phrase is of one known by what they are, and of how they are now: `the keeper is fit`. */
const isAbout = ({ tokens }: Clauses, { from, to, head, name }: NounPhrase): boolean =>
  name === null && tokens[from]?.lower === 'the' && IS_OR_WILL.has(tokens[to]) && !HELD.has(tokens[head]);

/** Whether a name at a token is whom a sentence opens or ends with as its source: `According to Sheriff Sam Lee, the man had a gun.` */
function isLeadingSource(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const { tokens } = clauses;
  let last = i;
  while (clauses.nameAt[last + 1] === clauses.nameAt[i]) last += 1;
  // `According to Sam Lee's lawyer`
  if (isOf(tokens[last + 1], POSSESSIVE)) return false;
  let to = i - 1;
  while (i - to <= LONGEST_TITLE && isTitle(clauses, to)) to -= 1;
  // `The man had a gun, according to Sheriff Sam Lee.`
  const ends = last + 1 >= sentence.to || isOf(tokens[last + 1], STOP);
  if (itemAt(tokens, to)?.lower !== 'to' || (to !== sentence.from + 1 && !ends)) return false;
  return sourceStart(tokens, to - 1) === to - 1;
}

/**
 * Somebody without a name of whom a source tells, and who says nothing; null where that is somebody with a name, as in `According to Sam
 * Lee, Tom Hull had a gun`, or one known by what they are, whom the story is about: `According to Sam Lee, the keeper is fit`.
 */
function toldOf(clauses: Clauses, subjects: ReadonlyMap<number, Subject>): Subject | null {
  const all = [...subjects.values()];
  if (all.some(({ phrase, part }) => phrase.name !== null || part === 'SPEAKS')) return null;
  const told = all.find(({ phrase }) => isPersonPhrase(clauses, phrase));
  return told === undefined || isAbout(clauses, told.phrase) ? null : told;
}

function isTitle({ tokens }: Clauses, i: number): boolean {
  const token = itemAt(tokens, i);
  return token?.kind === 'word' && (token.capital || isOf(token, ROLE | COURTESY_TITLE));
}
