import type { CastPerson } from '../../people/person.ts';
import type { Passage } from '../../passage.ts';
import type { Sentence } from '../../tokens.ts';
import { meantBy } from '../mentions/shared-names.ts';
import type { PronounMention } from '../mentions/pronouns-meant.ts';
import type { TiedGenders } from '../mentions/tied-genders.ts';
import { isOneOf } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { doerOf } from '../subjects/doer-of.ts';
import type { Subject } from '../subjects/subjects.ts';
import type { Turn, Turns } from '../turns/turns.ts';
import { answersObjection, isAmong } from './answers-objection.ts';
import { answersAnother, askedAbout } from './asked-about.ts';
import { askedBefore, placeBefore } from './asked-before.ts';
import { askedInFront } from './asked-in-front.ts';
import { goesOnSpeaking } from './goes-on-speaking.ts';
import { tagAt } from './hearer.ts';
import { doersBehindSemicolon, isBehindMention } from './in-front.ts';
import { namedAhead } from './named-ahead.ts';
import { nearestBefore } from './nearest-before.ts';
import { objectBefore } from './object-before.ts';
import { orAnother } from './or-another.ts';
import { ownerOfSame } from './relative-again.ts';
import { isOverheard, isTag, speakerBefore, toldBefore } from './tag-of-other.ts';

/** A story as far as its pronouns are resolved. */
export interface PronounSearch {
  readonly passages: readonly Passage[];
  readonly clausesOf: readonly Clauses[];
  readonly turns: Turns | null;
  readonly tied: TiedGenders;
  readonly byToken: ReadonlyMap<number, PronounMention>;
  /** The antecedents of a sentence of a passage. */
  readonly sentenceOf: (passage: number, index: number) => readonly Antecedent[];
}

/** A pronoun at a token, with what it asks for and those before it in its sentence. */
interface PronounPlace {
  readonly clauses: Clauses;
  readonly sentence: Sentence;
  /** Of the sentence in its passage. */
  readonly index: number;
  readonly i: number;
  readonly wanted: Wanted;
  readonly here: readonly Antecedent[];
}

/** Whom a pronoun means. */
export function whomMeans(
  search: PronounSearch,
  place: PronounPlace,
  subjects: ReadonlyMap<number, Subject>,
): Antecedent | null {
  return goesOn(search, place, subjects) ?? whomElse(search, place);
}

/** See `goesOnSpeaking`. */
function goesOn(
  { tied }: PronounSearch,
  { clauses, sentence, i, wanted, here }: PronounPlace,
  subjects: ReadonlyMap<number, Subject>,
): Antecedent | null {
  if (!wanted.subject || here.length < 2) return null;
  const one = goesOnSpeaking(clauses, sentence, i, tied.fitting(here, wanted), subjects, wanted);
  return one === null ? null : meantBy(one, wanted);
}

/** Whom a pronoun means that does not go on with whoever speaks. */
function whomElse(
  search: PronounSearch,
  { clauses, sentence, index, i, wanted, here }: PronounPlace,
): Antecedent | null {
  const passage = clauses.passage.index;
  const pronoun: Wanted = wanted.subject
    ? { ...wanted, tag: tagAt(clauses, i, wanted) }
    : { ...wanted, doer: doerOf(clauses, sentence, i, here) };
  const turn = search.turns?.at(clauses.passage, clauses.tokens[i]?.start ?? 0) ?? null;
  const ahead = namedAhead(clauses, sentence, i, pronoun);
  if (ahead !== null) return ahead;
  const find = (begins: boolean, apart: ReadonlySet<CastPerson> | null = null): Antecedent | null =>
    findBefore(search, passage, index, pronoun, turn, begins, apart);
  const about = pronoun.subject ? askedAbout(clauses, sentence, i, here) : null;
  const aside = about === null ? null : find(true, about);
  // `Ann Lee left. Asked about Lee's plans, she said`: where there is nobody else, she is asked of herself.
  if (aside !== null || (about !== null && answersAnother(clauses, i))) return aside;
  const asked =
    askedInFront(clauses, sentence, i, here, pronoun) ?? whoWasAsked(search, clauses, index, i, pronoun);
  if (asked !== null) return asked;
  if (!pronoun.subject) {
    const one = find(false);
    return ownerOfSame(search.clausesOf, search.byToken, clauses, i, one) ?? one;
  }
  const answer = here.length > 0 ? answersObjection(clauses, sentence, i) : null;
  const other = answer === null ? null : find(true);
  // `When Hull objected, he told him to sit`: where there is nobody else, nobody knows.
  if (answer !== null && (other === null ? answer.told : !isAmong(other, here)))
    return answer.another ? other : null;
  const told = toldBefore(clauses, sentence, i, here);
  if (told !== null) return meantBy(told, pronoun) ?? find(true);
  const tag = isTag(clauses, sentence, i, here);
  const findSpeaker = (one: { readonly speaking: true }): Antecedent | null =>
    findBefore(search, passage, index, { ...pronoun, ...one }, turn, true);
  const before = tag ? null : speakerBefore(search.passages, clauses, i, here, findSpeaker);
  const over =
    before === null && (isOverheard(clauses, i, here) || isBehindMention(clauses, sentence, i, here));
  const one = before ?? (over ? find(true) : null) ?? find(tag);
  const last =
    one === null ? [] : search.tied.fitting(doersBehindSemicolon(clauses, sentence, i, here), wanted);
  if (one !== null && last.length > 0 && !isAmong(one, last)) return null;
  return orAnother(one, pronoun, search.passages, passage, (apart) => find(true, apart));
}

/** Whoever was asked in the sentence before the pronoun at a token; null if nobody. */
function whoWasAsked(
  search: PronounSearch,
  here: Clauses,
  sentence: number,
  pronoun: number,
  wanted: Wanted,
): Antecedent | null {
  const place = placeBefore(search.clausesOf, here, sentence);
  if (place === null) return null;
  const passage = place.clauses.passage.index;
  const there = () => search.sentenceOf(passage, place.index);
  const asked = askedBefore({ here, pronoun, ...place, there }, wanted);
  if (asked === 'BEFORE') return findBefore(search, passage, place.index, wanted, null, true);
  return asked === undefined ? null : meantBy(asked, wanted);
}

/**
 * Whom a pronoun in a sentence of a passage means, none of those set `apart`; `turn` is the one it stands in. One that `begins` it
 * means nobody of it.
 */
export function findBefore(
  { passages, clausesOf, turns, tied, sentenceOf }: PronounSearch,
  from: number,
  sentence: number,
  wanted: Wanted,
  turn: Turn | null,
  begins = false,
  apart: ReadonlySet<CastPerson> | null = null,
): Antecedent | null {
  const among = (p: number, s: number): readonly Antecedent[] => {
    const there = sentenceOf(p, s);
    const talked = turn === null ? there : there.filter((one) => turns?.tellsOf(turn, one) === true);
    const fitting = tied.fitting(talked, wanted);
    return apart === null ? fitting : fitting.filter((one) => !isOneOf(one, apart));
  };
  const found = nearestBefore({ passages, clausesOf, passage: from, sentence, among, begins }, wanted);
  if (found !== undefined) return found;
  return begins || !wanted.subject ? null : objectBefore(clausesOf, from, sentence, wanted);
}
