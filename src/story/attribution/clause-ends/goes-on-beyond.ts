import type { Sentence, Token } from '../../tokens.ts';
import { endsInS, IRREGULAR_PASTS } from '../../words/inflect.ts';
import { CONJUNCTION, DETERMINER, isOf, PAST, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { IT_OR_THEY } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isOnePerson } from '../phrases/somebody.ts';
import { holdsFiniteVerb, isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { goesOnAtWork, TODAY } from './goes-on-in-tense.ts';
import type { Stretch } from '../reported/reported-clause.ts';
import { SHIFTED } from '../complements/speakers-deed.ts';

/* What is said goes on behind a colon, a semicolon, or a conjunction whose clause is in the past. */

const THAT = new WordList('that');
const ENDS = new WordList('. ? ! : ;');

/**
 * Whether what is said from `from` on goes on behind the colon or semicolon at a token: `there were two ways out: to sell
 * or to burn it`, `that the roof had gone; that nobody would pay`, `the trouble was not the roof; the trouble was`.
 */
export function goesOnBehindMark(clauses: Clauses, sentence: Sentence, from: number, mark: number): boolean {
  const { tokens } = clauses;
  const next = tokens[mark + 1];
  if (isListed(clauses, sentence, from, mark)) return true;
  if (next?.kind !== 'word' || next.capital || mark + 2 >= sentence.to) return false;
  if (anotherTells(clauses, sentence, mark)) return false;
  if (tokens[mark]?.text === ':') return true;
  const again = isOf(next, CONJUNCTION) ? mark + 2 : mark + 1;
  if (THAT.has(tokens[from]) && THAT.has(tokens[again])) return true;
  // `here stood the mill; here lay the dead`, `the trouble was not the roof; the trouble was the cellar`
  const start = THAT.has(tokens[from]) ? from + 1 : from;
  const words = isOf(next, DETERMINER) ? 2 : 1;
  for (let i = 0; i < words; i += 1) if (tokens[again + i]?.lower !== tokens[start + i]?.lower) return false;
  return true;
}

/**
 * Whether what is said before an attribution goes on behind the mark after it: as above, or where both halves are of today,
 * `The bridge is old, Ruhl said; it is the road that floods`; not so in `; the board votes on Monday`.
 */
export function goesOnBehindTag(
  clauses: Clauses,
  sentence: Sentence,
  { from, to }: Stretch,
  mark: number,
): boolean {
  if (goesOnBehindMark(clauses, sentence, from, mark)) return true;
  const { tokens } = clauses;
  if (tokens[mark]?.text !== ';' || tokens[to]?.kind === 'quote') return false;
  for (let i = from; i < to; i += 1) if (isFiniteVerb(clauses, i) && !TODAY.has(tokens[i])) return false;
  const thing = phraseStartingAt(clauses, mark + 1, sentence.to);
  const verb = thing === null ? null : verbBehind(clauses, thing.to, sentence.to);
  if (verb === null || !TODAY.has(tokens[verb]) || goesOnAtWork(clauses, sentence, mark)) return false;
  return !anotherTells(clauses, sentence, mark);
}

/** What several things or people are told behind: `were:`, `include:`. */
const LEADS_TO_LIST = new WordList('were was are is include included includes');

/**
 * `said the dead were: Ruhl, 40; a boy, 3; and a man`: whether one of a list follows the mark at a token, whose commas the
 * semicolons part, and no clause.
 */
function isListed(clauses: Clauses, sentence: Sentence, from: number, mark: number): boolean {
  const { tokens } = clauses;
  const first = isOf(tokens[mark + 1], CONJUNCTION) ? mark + 2 : mark + 1;
  const item = tokens[first];
  if (
    item?.kind === 'quote' ||
    !(item?.capital === true || isOf(item, DETERMINER) || item?.kind === 'number')
  )
    return false;
  if (tokens[mark]?.text === ':') {
    if (!LEADS_TO_LIST.has(tokens[mark - 1])) return false;
  } else if (!tokens.slice(from, mark).some(({ text }) => text === ',' || text === ':')) return false;
  let end = first;
  while (end < sentence.to && !ENDS.has(tokens[end]) && tokens[end]?.kind !== 'quote') end += 1;
  return tokens[end]?.kind !== 'quote' && !holdsFiniteVerb(clauses, first, end);
}

/** `…; it was late, Orme said`: what follows is told by another. */
function anotherTells(clauses: Clauses, sentence: Sentence, mark: number): boolean {
  const { tokens } = clauses;
  for (let i = mark + 1; i < sentence.to; i += 1) {
    if (ENDS.has(tokens[i])) return false;
    if (tokens[i]?.kind === 'quote') return true;
    if (tokens[i]?.text === ',' && attributionAt(clauses, sentence, i) !== null) return true;
  }
  return false;
}

/** Those who find out what is so after somebody has spoken. */
export const CHECKS = new WordList(
  'court jury judge judges jurors police prosecutors investigators records documents regulators inspectors',
);
/** Pasts without the ending of one, beside those that are listed. */
const WAS = new WordList("was had did wasn't weren't hadn't didn't");
const PRESENT = new WordList('is are has does');
const OF_THEM = new WordList('them these those');

/**
 * Whether the clause in the past behind the conjunction at a token is said as what stands before the attribution is:
 * `He tried it, he says, but the crabs took them` where it is told in the present, `The men came, Ruhl said, and they burned it`
 * where it takes up those told of, who are not the speaker.
 */
export function goesOnInPast(
  clauses: Clauses,
  sentence: Sentence,
  before: Stretch,
  cue: CuePhrase,
  joint: number,
): boolean {
  const { tokens } = clauses;
  if (!isOf(tokens[joint], CONJUNCTION) || !isOnePerson(clauses, cue.subject)) return false;
  // `Orme had asked for calm, said Ruhl, but would stay`
  if (SHIFTED.has(tokens[joint + 1])) return cue.subject.from > cue.from;
  // `and most of them were`
  const ofThem = tokens[joint + 2]?.lower === 'of' && OF_THEM.has(tokens[joint + 3]);
  const takesUp = tokens[joint]?.lower === 'and' && (ofThem || IT_OR_THEY.has(tokens[joint + 1]));
  const today = endsInS(tokens[cue.from]?.lower ?? '');
  if (!takesUp && !today) return false;
  const subject = phraseStartingAt(clauses, before.from, before.to);
  const main = subject === null ? null : verbBehind(clauses, subject.to, before.to);
  if (main === null || !isPast(tokens[main])) return false;
  const thing = phraseStartingAt(clauses, joint + 1, sentence.to);
  if (thing === null || CHECKS.has(tokens[thing.head])) return false;
  const verb = verbBehind(clauses, thing.to, sentence.to);
  if (verb === null || !isPast(tokens[verb]) || cueAt(clauses, sentence, verb) !== null) return false;
  // `The mill lied, Ruhl said, and it paid a fine` can be the reporter's, `and it had paid` is not.
  if (tokens[joint + 1]?.lower === 'it' && !today && !SHIFTED.has(tokens[verb])) return false;
  // `and it fell in May` takes up one thing, `and they fell` several.
  if (takesUp && isOf(tokens[subject?.head ?? 0], SUBJECT_PRONOUN)) return false;
  return !anotherTells(clauses, sentence, joint);
}

/** A form of the past. */
export const isPast = (token: Token | undefined): boolean =>
  isOf(token, PAST) || WAS.has(token) || (IRREGULAR_PASTS.has(token?.lower ?? '') && !PRESENT.has(token));
