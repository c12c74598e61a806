import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isShareCode } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { CONJUNCTION, DETERMINER, isOf, NO_NOUN, ROLE } from '../../words/word-classes.ts';
import { behindAge } from '../../people/apposition.ts';
import { isSpeechVerb } from '../../people/around-name.ts';
import { beforeLetters } from '../../people/name-parts.ts';
import { SPEAKING } from './before-occasion.ts';
import { HEARING } from '../cues/cue-at.ts';
import { bracketStart, INSERTS, isAddition, followsAge, LONGEST_INSERTION } from '../phrases/insertions.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { opensClause } from '../phrases/clause.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { explained, namedBehindRelative } from '../phrases/explained.ts';
import { isJoined } from '../phrases/joins.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { withPlaced } from '../phrases/placed-subject.ts';
import { basedAt } from '../phrases/relative-whom.ts';
import { beyondRelative, outermost } from '../phrases/relative.ts';
import { goesOnLikeVerb, isKinOfOther, whoseBefore } from '../phrases/whose.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { WordList } from '../../words/word-list.ts';
import { COMMA_OR_AND, DASH } from '../../words/punctuation.ts';

/** The phrase before an insertion that ends at `close`: `Ruhl, on her first visit since May, said`. */
export function beforeInsertion(clauses: Clauses, sentence: Sentence, close: number): NounPhrase | null {
  const { tokens } = clauses;
  const named = namedBehindRelative(clauses, sentence, close);
  if (named !== null) return named;
  /** One that a list within the insertion may end with: `Ann Lee, a backer of Brae Mills and Orme Mills ( ORM.S ), said`. */
  let listed: NounPhrase | null = null;
  let told = false;
  // Two hyphens make one dash: `Ruhl -- a pilot -- said`.
  let start = close;
  while (DASH.has(itemAt(tokens, start)) && DASH.has(itemAt(tokens, start - 1))) start -= 1;
  for (let open = start; open > sentence.from && close - open < LONGEST_INSERTION; open -= 1) {
    // `Ann Lee (Green, Abbey) said`: nobody in brackets is the subject of what stands outside.
    const bracket = bracketStart(clauses, open);
    const closed = bracket !== null && open === start - 1 && tokens[start]?.text === ',';
    if (bracket !== null) open = bracket;
    if (open === start || !INSERTS.has(tokens[open])) continue;
    // `One guest, the 71-year-old Mary Foxton, said`
    if (behindAge(tokens, open - 1) >= open) continue;
    // An insertion between dashes has its commas.
    if (DASH.has(tokens[close]) && tokens[open]?.text !== tokens[close]?.text) continue;
    const last = isShareCode(itemAt(tokens, open - 1)) ? open - 2 : beforeLetters(tokens, open - 1);
    const share = shareOfWhom(clauses, last);
    if (share !== null) return explained(clauses, share);
    const place = phraseEndingAt(clauses, last, sentence.from);
    const based = basedAt(clauses, sentence, place);
    if (based !== null && opensClause(clauses, sentence, based.from)) {
      const whole = { ...based, to: open };
      const known = explained(clauses, whole);
      return known === whole ? based : known;
    }
    const phrase = withPlaced(clauses, sentence, place);
    // `Brae Inc (BRA.N), a rival of Orme Mills (ORM.S), said`; but `Its rival, Orme Mills (ORM.S), said`
    if (closed && phrase?.name === null && !isNameBetween(clauses, phrase)) continue;
    const owned = phrase === null ? null : whoseBefore(clauses, sentence, phrase);
    if (owned !== null && phrase !== null) {
      // `Ruhl, whose son, Tom Orme, is a sailor, said`: the clause of the son is over.
      told ||= holdsFiniteVerb(clauses, open + 1, close) || goesOnLikeVerb(clauses, open + 1);
      if (told) continue;
      if (owned !== phrase) return phrase;
      // `whose sons, Max and Ben Orme, said`
      const named = somebodyFrom(clauses, open + 1, close);
      return named !== null && isJoined(tokens, named) ? named : explained(clauses, phrase);
    }
    // `Sen. Peter Orme, R-Texas, and`
    if (/^[RDI]-\p{Lu}/u.test(itemAt(tokens, open - 1)?.text ?? '')) continue;
    if (phrase === null || !canSpeak(clauses, phrase)) continue;
    // `Addressing farmers in Riga, Mr Ruhl, said`
    if (phrase.from === sentence.from && SPEAKING.has(tokens[phrase.from])) continue;
    if (isKinOfOther(clauses, phrase) || followsAge(clauses, phrase)) continue;
    // `His daughter Ann, who sits on the board, said`
    const titled =
      phrase.name !== null &&
      tokens[phrase.from]?.capital === false &&
      isOf(itemAt(tokens, phrase.from - 1), DETERMINER);
    if (
      !opensClause(clauses, sentence, titled ? phrase.from - 1 : phrase.from) &&
      !isHeard(clauses, phrase, close) &&
      !isNamedDoer(clauses, phrase, open, start)
    ) {
      const doer = doerWithExplained(clauses, sentence, phrase, open);
      if (doer !== null) return doer;
      continue;
    }
    if (isAddition(clauses, sentence, phrase)) continue;
    if (listed !== null && (phrase.name === null || phrase.from !== sentence.from)) continue;
    if (
      listed === null &&
      phrase.name === null &&
      isOf(itemAt(tokens, phrase.from - 1), CONJUNCTION) &&
      clauses.nameAt[sentence.from] !== undefined
    )
      listed = phrase;
    else return explained(clauses, outermost(clauses, phrase, sentence));
  }
  return listed === null ? null : explained(clauses, outermost(clauses, listed, sentence));
}

/** `Lawyers representing Ann Lee, a nurse killed by police, said`: whoever does something with the one that an insertion tells more of; null if nobody does. */
function doerWithExplained(
  clauses: Clauses,
  sentence: Sentence,
  phrase: NounPhrase,
  open: number,
): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  const next = tokens[open + 1];
  if (nameAt[open - 1] === undefined || !(TELLS_MORE.has(next) || next?.kind === 'number')) return null;
  const before = itemAt(tokens, phrase.from - 1);
  if (before?.kind !== 'word' || before.capital) return null;
  const doer = beyondRelative(clauses, sentence, open - 1);
  if (doer === null || doer.to >= phrase.from || !canSpeak(clauses, doer)) return null;
  return opensClause(clauses, sentence, doer.from) ? doer : null;
}

/** What tells more of somebody named begins with. */
const TELLS_MORE = new WordList('a an the who');

/** `a plan the union president, Ada Kowalke, called "absurd"`: whoever does something with what stands before, by name between commas. */
function isNamedDoer({ tokens, nameAt }: Clauses, phrase: NounPhrase, open: number, close: number): boolean {
  const thing = itemAt(tokens, phrase.from - 1);
  if (phrase.name !== null || phrase.to !== open || !isOf(tokens[phrase.head], ROLE)) return false;
  if (!isOf(tokens[phrase.from], DETERMINER) || thing?.kind !== 'word' || thing.capital) return false;
  // `The report the mayor, Ann Lee, wrote said it leaks`
  if (isSpeechVerb(tokens[close + 2]) && isSpeechVerb(tokens[close + 1])) return false;
  if (isOf(thing, NO_NOUN) || !isOf(itemAt(tokens, phrase.from - 2), DETERMINER)) return false;
  return tokens.slice(open + 1, close).every((_, i) => nameAt[open + 1 + i] !== undefined);
}

/** `, Orme Mills (ORM.S), said`: a name is all there is from the comma on. */
const isNameBetween = ({ tokens }: Clauses, { from, to, head }: NounPhrase): boolean =>
  COMMA_OR_AND.has(itemAt(tokens, from - 1)) && head === to - 1 && tokens[head]?.capital === true;

/** `two sons, one of whom said`: some of those told of before, by the `whom` at a token; null if none is there. */
export function shareOfWhom({ tokens }: Clauses, whom: number): NounPhrase | null {
  const from = whom - 2;
  const share = tokens[whom]?.lower === 'whom' && itemAt(tokens, whom - 1)?.lower === 'of' && from >= 0;
  return share ? { from, to: whom + 1, head: from, name: null } : null;
}

/** `heard Ruhl, the prosecutor, say`: somebody whom a verb of hearing tells of, and who does what the base form says. */
const isHeard = ({ tokens }: Clauses, { from }: NounPhrase, close: number): boolean =>
  HEARING.has(itemAt(tokens, from - 1)) && cueWord(tokens, close + 1)?.form === 'BASE';
