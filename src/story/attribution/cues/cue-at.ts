import { RECORDS } from '../phrases/can-speak.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { cueWord, insertedThat } from '../../words/cues.ts';
import { AUXILIARIES, DETERMINERS } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { GROUPS, QUANTITIES } from '../../words/roles.ts';
import { AUXILIARY, isOf } from '../../words/word-classes.ts';
import { addsThings } from './adds-things.ts';
import { closesInsertion, isCalledSo } from './called-so.ts';
import { isSummons } from './summons.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { tellsMatter } from '../settings/behind-participle.ts';
import { tellsNoWords } from './no-words-told.ts';
import { isPassive } from '../phrases/passive.ts';
import { isPostedThing } from '../phrases/posted-on.ts';
import { severalEndingAt } from '../phrases/several.ts';
import { isMereGesture } from './gesture.ts';
import { isFinding, isShownBy, isSomebodyBefore } from './finders.ts';
import { isPollFinding, isRecordShowing } from './found-without-that.ts';
import { asksToStayUnnamed } from '../phrases/unnamed.ts';
import { isFiniteVerb, isParticipleOfNoun, isLooseWord, isNounHere, verbBehind } from '../phrases/verbs.ts';
import {
  arePlural,
  behindClear,
  isHeardOf,
  isOneThing,
  isRequest,
  isSomeSay,
  statesThat,
} from './noun-or-verb.ts';
import { isShoutedDown, opensWithThat } from './points-with-that.ts';
import { questionToKnow } from './wants-to-know.ts';
import { withholds } from './withholds.ts';
import { isDeed } from './spoken-or-done.ts';
import { WordList } from '../../words/word-list.ts';
import { DASH } from '../../words/punctuation.ts';

/** Longest object of a verb of hearing, in tokens: `overheard the manager of the opera tell`. */
const LONGEST_OBJECT = 6;

/** Behind which the base form of a verb stands: `heard her say`. */
export const HEARING = new WordList('heard overheard saw watched let made');

/** Where a thing is put: `put it back`. */
const PLACED = new WordList(
  'back away down up off aside into onto out together under underneath over inside behind through around beside between near there here',
);

/** What a poll does without `that`. */
const FINDS: Cue = { lemma: 'find', cueClass: 'SPEECH', form: 'PAST', noun: false, particle: null };
/** What records do without it. */
const SHOWS: Cue = { ...FINDS, lemma: 'show' };

const UNREAD = new WordList("not never n't hasn't haven't hadn't didn't");

/** `Opening comments:` */
export const OPENING = new WordList('opening closing parting concluding introductory');

/** What makes a noun of the word behind it: `a lament`, `the dare`. */
const OWNING = new WordList('a an the his its their this');

/** The cue verb at a token, used as a verb; null if it is none, a noun, or a passive whose subject is spoken to or of. */
export function cueAt(clauses: Clauses, sentence: Sentence, i: number): Cue | null {
  const token = itemAt(clauses.tokens, i);
  if (token?.kind !== 'word' || clauses.nameAt[i] !== undefined) return null;
  const cue = cueWord(clauses.tokens, i) ?? withoutThat(clauses, sentence, i);
  if (cue === null || (token.capital && i !== sentence.from)) return null;
  if (cue.noun ? isNounHere(clauses, i) : cue.form === 'PRESENT' && arePlural(clauses, i)) return null;
  // `shrugged off the plan` judges.
  if (cue.cueClass === 'SPEECH' && isMereGesture(clauses, sentence, i, cue.lemma)) return null;
  // `had not read it -- "no time" -- and left`
  if (cue.lemma === 'read' && [i - 1, i - 2].some((at) => UNREAD.has(itemAt(clauses.tokens, at))))
    return null;
  if (cue.form === 'GERUND' && tellsMatter(clauses, sentence, i)) return null;
  if (cue.lemma === 'deny' && withholds(clauses, sentence, i + 1)) return null;
  if (tellsNoWords(clauses, i, cue)) return null;
  if (cue.lemma === 'volunteer' && cue.form === 'GERUND' && clauses.tokens[i + 1]?.lower !== 'that')
    return null;
  if (cue.lemma === 'relate' && clauses.tokens[i + 1]?.lower === 'to') return null;
  if (cue.lemma === 'state' && /^(?:BASE|PRESENT)$/.test(cue.form) && !statesThat(clauses.tokens[i + 1]))
    return null;
  // `the Quay and Ropes project, which`
  if (
    cue.lemma === 'project' &&
    /^(?:BASE|PRESENT)$/.test(cue.form) &&
    clauses.tokens[i + 1]?.kind !== 'word'
  )
    return null;
  // `and chants of "…" rang out`
  if (cue.form === 'PRESENT' && (isHeardOf(clauses.tokens, i) || OPENING.has(itemAt(clauses.tokens, i - 1))))
    return null;
  if (
    cue.particle === 'that' &&
    !opensWithThat(clauses, insertedThat(clauses.tokens, i + 1) ?? i + 1, cue.lemma)
  )
    return null;
  if (cue === FINDS || cue === SHOWS) return cue;
  if (cue.form === 'PAST' && isNoReport(clauses, sentence, i)) return null;
  if (cue.lemma === 'find' && !isFinding(clauses, sentence, i)) return null;
  if (cue.lemma === 'show' && (cue.form === 'GERUND' || !isShownBy(clauses.tokens, i))) return null;
  // `as far as the law allowed,`
  if (cue.lemma === 'allow' && !isSomebodyBefore(clauses, sentence, i)) return null;
  if (isDeed(clauses, sentence, i, cue.lemma)) return null;
  if (cue.lemma === 'add' && addsThings(clauses, sentence, i, cue)) return null;
  // `made it better`
  if (cue.lemma === 'make' && behindClear(clauses.tokens, i) === null) return null;
  // `his office goes on building them`
  if (cue.lemma === 'go' && clauses.tokens[i + 2]?.lower.endsWith('ing') === true) return null;
  // `yelled that man down`
  if (isShoutedDown(clauses, sentence, i, cue.lemma)) return null;
  if (cue.lemma === 'put' && PLACED.has(clauses.tokens[i + 2])) return null;
  // `a lament`, `the dare`, `a detailed "policy address"`
  const owned = OWNING.has(itemAt(clauses.tokens, i - 1));
  // `told her so, a saying that she painted on the wall`
  if (cue.form === 'GERUND' && cue.lemma === 'say' && owned) return null;
  if ((cue.form === 'BASE' || cue.form === 'PAST') && owned) return null;
  if (cue.form === 'PAST' && isParticipleOfNoun(clauses, i)) return null;
  if (cue.form === 'BASE' && itemAt(clauses.tokens, i - 1)?.lower === 'her') return null;
  if (cue.form === 'BASE' && !baseIsFinite(clauses, sentence, i, cue)) return null;
  if (cue.lemma === 'call' && (isCalledSo(clauses, sentence, i) || isSummons(clauses.tokens, i))) return null;
  if (cue.form === 'PAST' && (isPassive(clauses, i) || isToldOf(clauses, sentence, i, cue))) return null;
  // `wanted to know whether` asks.
  if (cue.lemma === 'want' && questionToKnow(clauses.tokens, i) !== null)
    return { ...cue, cueClass: 'SPEECH' };
  return asksToStayUnnamed(clauses, i, cue) ? null : cue;
}

/** `has shown promise`, `The letter Ruhl had written said it was late`: participles behind `has` with no words behind them. */
function isNoReport(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const lower = itemAt(clauses.tokens, i)?.lower;
  if (lower === 'informed') return isKept(clauses.tokens, i);
  if (lower === 'written' || lower === 'spoken' || lower === 'sworn') return isFiniteVerb(clauses, i + 1);
  return (
    lower === 'shown' &&
    insertedThat(clauses.tokens, i + 1) === null &&
    clauses.tokens[i + 1]?.lower !== 'that' &&
    !isRecordShowing(clauses, sentence, i)
  );
}

const KEEP = new WordList('keep keeps kept keeping');
const INFORMED_OF = new WordList('of on about that as . , ;');
/** Most words of whoever is kept informed. */
const LONGEST_KEPT = 6;

/** `keep residents informed of the plan`: what is done for them, and no words. */
function isKept(tokens: readonly Token[], i: number): boolean {
  if (i + 1 < tokens.length && !INFORMED_OF.has(tokens[i + 1])) return false;
  for (let at = i - 2; at > i - LONGEST_KEPT && itemAt(tokens, at)?.kind === 'word'; at -= 1)
    if (KEEP.has(tokens[at])) return true;
  return false;
}

/** `A poll found he leads`, `Data show it fell`: the verb of what is found or shown by a clause without `that`; null if none stands here. */
function withoutThat(clauses: Clauses, sentence: Sentence, i: number): Cue | null {
  // The first letter tells of nearly every word that it is neither.
  const lower = itemAt(clauses.tokens, i)?.lower ?? '';
  if (lower.startsWith('f')) return isPollFinding(clauses, sentence, i) ? FINDS : null;
  return lower.startsWith('sho') && isRecordShowing(clauses, sentence, i) ? SHOWS : null;
}

/** `Ruhl, told of the remark, laughed`: a participle, whose subject is spoken to; not `Ruhl, a pilot, warned that`. */
function isToldOf(clauses: Clauses, sentence: Sentence, i: number, { lemma }: Cue): boolean {
  const { tokens } = clauses;
  if (isPostedThing(tokens, i, lemma)) return true;
  return (
    itemAt(tokens, i - 1)?.text === ',' &&
    /^(?:tell|ask|inform|warn|remind|advise)$/.test(lemma) &&
    /^(?:of|about|that|by|whether|if|how|why|what)$/.test(tokens[i + 1]?.lower ?? '') &&
    !(
      /^(?:ask|warn|advise)$/.test(lemma) &&
      closesInsertion(clauses, sentence, i - 1) &&
      !hasVerbBehind(clauses, sentence, i + 1)
    )
  );
}

/** `Ruhl, a pilot, asked if it rained, laughed`: the verb that the subject still waits for stands behind a comma. */
function hasVerbBehind(clauses: Clauses, sentence: Sentence, from: number): boolean {
  for (let i = from; i < sentence.to; i += 1)
    if (clauses.tokens[i]?.text === ',' && verbBehind(clauses, i + 1, sentence.to) !== null) return true;
  return false;
}

/** `officials say`, `would say`, `heard her say`: the base form needs a plural, an auxiliary or a verb of hearing before it. */
function baseIsFinite(clauses: Clauses, sentence: Sentence, i: number, cue: Cue): boolean {
  const { tokens } = clauses;
  // `those who have seen him on the trail say`: nothing but a verb, but for `had no say` and `in, say, May`.
  if (cue.lemma === 'say' && isSomeSay(clauses, sentence, i)) return true;
  if (cue.lemma === 'say' && i > sentence.from && tokens[i + 1]?.text !== ',')
    return !/^(?:an?|the|no|any|some|more|bigger|greater|larger|stronger|fuller|equal|final|little|much|real|his|her|their|its|our|my)$/.test(
      itemAt(tokens, i - 1)?.lower ?? '',
    );
  // `Data show that it fell`: they are many.
  if (cue.lemma === 'show' && RECORDS.has(itemAt(tokens, i - 1))) return true;
  let before = i - 1;
  while (before > sentence.from && isLooseWord(tokens[before]) && !isOf(tokens[before], AUXILIARY))
    before -= 1;
  if (cue.noun && (isOneThing(clauses, before) || isRequest(clauses, sentence, before, i))) return false;
  const lower = itemAt(tokens, before)?.lower ?? '';
  if (
    AUXILIARIES.has(lower) ||
    /^(?:to|they|we|i|you|who|and|nor)$/.test(lower) ||
    GROUPS.has(lower) ||
    /^(?:half|most|majority|\p{N}+%)$/u.test(lower) ||
    endsInS(lower)
  )
    return true;
  // `one in five say`, `critics like Huffman say`, `…, say analysts`.
  const token = itemAt(tokens, before);
  if (cue.cueClass === 'SPEECH' && !cue.noun && before >= sentence.from && token !== undefined) {
    const quantity = token.kind === 'number' || QUANTITIES.has(lower) || DETERMINERS.has(lower);
    // `Clerks -- most of them new -- allege`
    if (
      quantity ||
      token.kind === 'quote' ||
      token.text === ',' ||
      DASH.has(token) ||
      clauses.nameAt[before] !== undefined
    )
      return true;
  }
  if (severalEndingAt(clauses, sentence, before) !== null) return true;
  for (let at = Math.max(sentence.from, before - LONGEST_OBJECT); at < before; at += 1)
    if (HEARING.has(tokens[at])) return true;
  return false;
}
