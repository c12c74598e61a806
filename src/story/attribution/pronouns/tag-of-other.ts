import { tokenFrom } from '../../token-from.ts';
import { itemAt } from '../../item-at.ts';
import type { Passage } from '../../passage.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  LOOSE,
  PAST,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { HIM_OR_HER, HIS_OR_HER } from '../../words/pronouns.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { personOf, unnamedBearer } from '../phrases/antecedent.ts';
import { isDead } from './bystander.ts';
import { behindMedium } from '../phrases/heard-on.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isPassive } from '../phrases/passive.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';

/** Whether the pronoun at a token is that of an attribution, `she said`. */
const says = (tokens: readonly Token[], pronoun: number): boolean =>
  cueWord(tokens, pronoun + 1)?.cueClass === 'SPEECH';

/** `It was late, she said` */
const isBehindComma = (tokens: readonly Token[], pronoun: number): boolean =>
  itemAt(tokens, pronoun - 1)?.text === ',' && says(tokens, pronoun);

/** `It was "late," she said` */
const isBehindQuote = (tokens: readonly Token[], pronoun: number): boolean =>
  itemAt(tokens, pronoun - 1)?.kind === 'quote' && says(tokens, pronoun);

/** Somebody without a name who is told of by words, and not by a pronoun. */
const isUnnamedHere = (one: Antecedent): boolean => one.root === null && unnamedBearer(one) !== null;

/**
 * Whether the pronoun at a token says what stands before it in its sentence, which is about somebody without a name: `Ann Lee was
 * there. The driver had no licence, she said`. Whoever the sentences before are about is meant sooner than they.
 */
function isTagOfUnnamed({ tokens }: Clauses, pronoun: number, here: readonly Antecedent[]): boolean {
  if (!isBehindComma(tokens, pronoun)) return false;
  const subjects = here.filter(({ part }) => part !== 'MENTIONED');
  return subjects.length > 0 && subjects.every((one) => one.part === 'SUBJECT' && isUnnamedHere(one));
}

/** Most tokens of an attribution before the pronoun that passes on its words: `a night porter told her on Monday`. */
const LONGEST_TOLD = 10;

/** `"There is no room," the manager told her, she said`: the pronoun at a token passes on what somebody else has said. */
function passesOn({ tokens }: Clauses, { from }: Sentence, pronoun: number): boolean {
  if (!isBehindComma(tokens, pronoun)) return false;
  let told = false;
  for (let i = pronoun - 2; i >= Math.max(from, pronoun - LONGEST_TOLD); i -= 1) {
    if (tokens[i]?.kind === 'quote') return told;
    if (tokens[i]?.kind !== 'word') return false;
    told ||= cueWord(tokens, i)?.cueClass === 'SPEECH';
  }
  return false;
}

const TELL = new WordList(
  'told asked warned assured reminded advised informed begged urged ordered promised',
);

/** Furthest hearer before the tag, in tokens. */
const LONGEST_REPORT = 40;

/**
 * Whom the sentence before the tag at a token tells that somebody told something: the `her` of `A doctor told her it was over, she
 * said`, who says all of it; null where there is nobody, and where `She told her` leaves it open.
 */
export function toldBefore(
  { tokens }: Clauses,
  { from }: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): Antecedent | null {
  if (!isBehindComma(tokens, pronoun) && !isBehindQuote(tokens, pronoun)) return null;
  const wanted = tokens[pronoun]?.lower === 'she' ? 'her' : 'him';
  for (let i = Math.max(from + 1, pronoun - LONGEST_REPORT); i < pronoun - 1; i += 1) {
    if (!HIM_OR_HER.has(tokens[i]) || !TELL.has(itemAt(tokens, i - 1))) continue;
    const next = tokens[i + 1];
    // `told her sister`
    if (next?.kind === 'word' && !next.capital && !isOf(next, BEHIND_OBJECT)) return null;
    if (tokens[i]?.lower !== wanted || isOf(itemAt(tokens, i - 2), SUBJECT_PRONOUN)) return null;
    return here.find(({ start }) => start === tokens[i]?.start) ?? null;
  }
  return null;
}

/** What stands behind `her` where that owns nothing. */
const BEHIND_OBJECT = DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR;

/**
 * Whether the pronoun at a token says all that stands before it in its sentence, which tells of a relative by name: `His son
 * Julian was "all right," he said`. It means none of those named there, but whoever the sentences before are about. `here`
 * are those before it in the sentence.
 */
function isTagOfOther(
  { tokens }: Clauses,
  { from }: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): boolean {
  if (!HIS_OR_HER.has(tokens[from])) return false;
  if (!isBehindComma(tokens, pronoun) && !isBehindQuote(tokens, pronoun)) return false;
  if (!here.some(({ part, name }) => part === 'SUBJECT' && name !== null)) return false;
  // `His son Julian smiled: "Yes," he said`, `… nodded, "Yes," he said`, `… said it was late, he said`
  for (let i = from; i < pronoun; i += 1) {
    const token = tokens[i];
    const cue = cueWord(tokens, i);
    // `behind the counter`
    if (token?.text === ':' || (cue?.cueClass === 'SPEECH' && cue.form !== 'BASE')) return false;
    if (token?.kind === 'quote' && (i === from || itemAt(tokens, i - 1)?.kind !== 'word')) return false;
  }
  return true;
}

/** Most tokens before the pronoun of an attribution set into what it reports. */
const LONGEST_BROKEN = 12;
/** Most tokens from it to the comma behind. */
const LONGEST_TAG = 6;

/**
 * Whether the pronoun at a token says what stands around it, broken off behind its subject: `Ann Lee, she said, had left`. It
 * means nobody named there: whoever tells of herself begins with `she`.
 */
function isTagWithin(clauses: Clauses, { from, to }: Sentence, pronoun: number): boolean {
  const { tokens } = clauses;
  if (!isBehindComma(tokens, pronoun)) return false;
  // `she told me,`, `she said on Monday,`
  let close = pronoun + 2;
  while (close < pronoun + LONGEST_TAG && tokens[close]?.kind === 'word') close += 1;
  if (tokens[close]?.text !== ',') return false;
  if (pronoun - from > LONGEST_BROKEN) return false;
  return !holdsFiniteVerb(clauses, from, pronoun) && holdsFiniteVerb(clauses, close + 1, to);
}

/** Whether the pronoun at a token says what its sentence tells, and means nobody of it. */
export const isTag = (
  clauses: Clauses,
  sentence: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): boolean =>
  passesOn(clauses, sentence, pronoun) ||
  isTagWithin(clauses, sentence, pronoun) ||
  isTagOfOther(clauses, sentence, pronoun, here);

const OVERHEARD = new WordList('heard overheard recorded filmed caught');
/** Furthest participle behind the pronoun, in tokens: `he could be heard yelling`. */
const LONGEST_HEARD = 4;

/**
 * Whether the pronoun at a token is one whom others hear say something, as a source without a name tells: in `The source said he was
 * heard yelling, "Go"` it is not the source. `here` are those before it in the sentence.
 */
export function isOverheard({ tokens }: Clauses, pronoun: number, here: readonly Antecedent[]): boolean {
  if (!here.some(({ part }) => part === 'SPEAKS')) return false;
  if (!here.every(isUnnamedHere)) return false;
  for (let i = pronoun + 1; i <= pronoun + LONGEST_HEARD; i += 1) {
    if (OVERHEARD.has(tokens[i])) return cueWord(tokens, behindMedium(tokens, i + 1))?.form === 'GERUND';
    if (!isOf(tokens[i], AUXILIARY | LOOSE)) return false;
  }
  return false;
}

/**
 * `Karl Moss said it was full. Mr Reed had been moved twice, he said`: the one named there whom a tag behind all of a sentence without
 * marks can mean as well as whoever spoke before; null if there is none, or more.
 */
function namedOfTag({ tokens }: Clauses, pronoun: number, here: readonly Antecedent[]): Antecedent | null {
  if (!isBehindComma(tokens, pronoun)) return null;
  const [one, ...others] = here.filter(({ part }) => part !== 'MENTIONED');
  return one?.part === 'SUBJECT' && one.name !== null && others.length === 0 ? one : null;
}

/**
 * Whoever spoke before the sentence of a tag, where that tells of another: they are meant for certain where that is dead, or `Mr Reed`,
 * of whom nothing was told before and who says nothing; else one of both is, or nobody knows. `find` searches the sentences before.
 */
export function speakerBefore(
  passages: readonly Passage[],
  clauses: Clauses,
  pronoun: number,
  here: readonly Antecedent[],
  find: (wanted: { readonly speaking: true }) => Antecedent | null,
): Antecedent | null {
  if (isTagOfUnnamed(clauses, pronoun, here)) return find({ speaking: true });
  const named = namedOfTag(clauses, pronoun, here);
  if (named === null) return null;
  const { index } = clauses.passage;
  const last = find({ speaking: true });
  const [person, other] = [personOf(last), personOf(named)];
  if (last === null || person === null || other === null || person === other) return null;
  // Whoever spoke further off, or may be a woman, has no more to say than the one named.
  if (last.passage < index - 1 || person.gender === null) return null;
  if (isDead(passages, named)) return last;
  const first = other.mentions[0];
  const isNew = first?.passage === index && first.start >= named.start;
  if (!isNew) return { ...last, orElse: named };
  // `Sam Reed was asleep, he said. "I ran," Reed said`, `¶ Sam Reed, a baker, was asleep, he said`: a witness is brought in so.
  if (speaks(passages, other)) return null;
  const { tokens } = clauses;
  const isTold = tokens[tokenFrom(tokens, named.end)]?.text === ',';
  if (other.given === null && !isTold) return last;
  const inRow = isOf(itemAt(tokens, tokenFrom(tokens, named.start) - 1), CONJUNCTION);
  const either = inRow || (last.passage === index && tellsOfDone(clauses, named, pronoun));
  return either ? { ...last, orElse: named } : null;
}

/** Whether a verb of saying stands beside somebody's name anywhere. */
const speaks = (passages: readonly Passage[], { mentions }: CastPerson): boolean =>
  mentions.some(({ passage, start, end }) => {
    const tokens = passages[passage]?.tokens ?? [];
    return [tokenFrom(tokens, end), tokenFrom(tokens, start) - 1].some(
      (at) => cueWord(tokens, at)?.cueClass === 'SPEECH',
    );
  });

/** `Peter Reed had been moved twice`: what was done to somebody, up to the tag at a token. */
function tellsOfDone(clauses: Clauses, named: Antecedent, pronoun: number): boolean {
  const { tokens } = clauses;
  for (let i = tokenFrom(tokens, named.end); i < pronoun; i += 1)
    if (isOf(tokens[i], PAST) && isPassive(clauses, i)) return true;
  return false;
}
