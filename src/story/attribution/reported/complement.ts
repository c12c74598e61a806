import { SAYING_PARTICLES } from '../../words/function-words.ts';
import { FRAMES } from '../../words/frames.ts';
import { beginsSubject } from '../cues/points-with-that.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { chargesWith, doesAgain, leadsToAs, ordersThing, proclaims, sendsAway, summons } from './deeds.ts';
import { beginsClause, hasWords } from './begins-clause.ts';
import { confessesDeed } from './confesses-deed.ts';
import { beginsFronted } from './begins-fronted.ts';
import { beginsMatter } from './begins-matter.ts';
import { behindInserted, behindManner, behindTime, holdsSubject, lacksSubject } from './behind-verb.ts';
import { behindListener, isBareQuestion, OBJECT_PRONOUN, openedAt, realThat, TOLD } from './openings.ts';
import type { Complement } from './openings.ts';
import { behindHearers, behindPartner, putTo } from './hearers.ts';
import { thatBehindManner } from './means.ts';
import { saysOutright } from './said-outright.ts';
import { isBeforeAnothersDeed } from './matter-end.ts';
import { isMadeOut, NARROWS, tellsHow } from './tells-how.ts';
import { callsTerm } from './calls-term.ts';
import { isLonePronoun, isPointer, isThingSaid } from './pointers.ts';
import { pointsByHand } from './points-by-hand.ts';
import { isAbout, isSpan } from './quarrels.ts';
import { questionToKnow } from '../cues/wants-to-know.ts';
import { withholds } from '../cues/withholds.ts';
import { behindSettings, isSetting, skipTime } from './settings.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindClear } from '../cues/noun-or-verb.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { DETERMINER, isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { addsWords, behindCondition, isAnswer, isSetOff } from './around-verb.ts';

/** Those of verbs that judge: `waved off the delay`. */
const OFF = new WordList('off down aside');
const HOWEVER = new WordList('however though meanwhile too again instead therefore');
const ONLY = new WordList('only simply merely just');
/** Verbs that often have a setting before what is said: `said in a statement that`, `wrote to members on Monday that`. */
const SETTLED =
  wordSet(`say write add tweet announce argue warn insist report note declare acknowledge admit complain suggest testify post make
  state claim explain confirm predict vow promise pledge joke contend allege assert maintain concede reveal disclose
  caution remark observe conclude respond reply accept`);
/** Those that have one before a clause with `that` alone: `denied in court that`, `hinted, in a letter, that`. */
const SETTLED_BEFORE_THAT =
  wordSet(`deny confess swear stress emphasize emphasise reiterate affirm reaffirm boast brag lament hint protest quip
  proclaim counter retort indicate`);
/** Verbs that take a deed: `reported losing a boat`, `denied taking it`. */
const TAKES_DEED = wordSet(
  'report admit deny recall suggest recommend propose acknowledge describe mention discuss',
);

/** A participle for it: `denied being there`, `admitted lying`; no word such as `thing`. */
const DOING = /^(?!following|during)[a-z]*[aeiouy][a-z]*ing$/;

/** Verbs that take a clause with `that` alone: not `answered questions as he rose`, `charged the man with theft and left`, `asked the towns and they left`. */
const NEVER_BARE = wordSet('answer ask charge order question scream shout yell');

/** Verbs that say something with `in`. */
const SAID_IN = wordSet('chime chip weigh');

/** Fewest words behind a setting that are said though no verb among them is known. */
const FEWEST_WORDS = 5;

/** What follows the verb of saying at `cue`; null if nothing that it takes. */
export function complementOf(
  clauses: Clauses,
  sentence: Sentence,
  cue: number,
  lemma: string,
): Complement | null {
  if (lemma === 'put') return putTo(clauses, sentence, cue);
  if (lemma === 'tell' && isMadeOut(clauses.tokens, cue)) return null;
  const { tokens } = clauses;
  const question = questionToKnow(tokens, cue);
  if (question !== null)
    return isBareQuestion(clauses, sentence, question)
      ? null
      : { form: 'QUESTION', from: question, cueTo: cue + 1 };
  const frame = FRAMES.get(lemma);
  if (frame === undefined) return null;
  const lower = (i: number): string => (i < sentence.to ? (tokens[i]?.lower ?? '') : '');
  let i = lemma === 'make' ? (behindClear(tokens, cue) ?? cue + 1) : cue + 1;
  // `said up to 40 homes were lost`
  const upTo = lower(i) === 'up' && lower(i + 1) === 'to' && tokens[i + 2]?.kind === 'number';
  if (!upTo && i < sentence.to && (SAYING_PARTICLES.has(tokens[i]) || (frame.judged && OFF.has(tokens[i]))))
    i += 1;
  // `chimed in that it was late`
  if (SAID_IN.has(lemma) && lower(i) === 'in' && lower(i + 1) === 'that') i += 1;
  // `A poll found 40 percent want it`
  if ((lemma === 'find' || lemma === 'show') && !/^(?:that|,|\.|on)$/.test(lower(i)))
    return { form: 'CLAUSE', from: i, cueTo: i };
  const particle = lower(i - 1);
  const cueTo = i;
  if (!frame.listener && beginsFronted(clauses, sentence, cue, i, lemma))
    return { form: 'CLAUSE', from: i, cueTo };
  i = behindTime(clauses, sentence, cue, i);
  if (i > cueTo && beginsFronted(clauses, sentence, cue, i, lemma)) return { form: 'CLAUSE', from: i, cueTo };
  // `said, however, there was support`
  if (lower(i) === ',' && HOWEVER.has(tokens[i + 1]) && lower(i + 2) === ',') i += 3;
  // `described, in blunt terms, a set of rules`
  if (lower(i) === ',' && frame.matter && lemma !== 'say') i = behindInserted(clauses, sentence, i);
  if (lemma === 'say' && saysOutright(clauses, sentence, i)) return { form: 'CLAUSE', from: i, cueTo };
  const condition = lower(i) === ',' && frame.clause ? behindCondition(clauses, sentence, i + 1) : null;
  if (condition !== null) return { form: 'CLAUSE', from: condition, cueTo };
  // `said only that`, `said simply: "…"`
  if (ONLY.has(tokens[i]) && (lower(i + 1) === 'that' || tokens[i + 1]?.kind === 'punctuation')) i += 1;
  if (lemma === 'point' && pointsByHand(clauses, sentence, i + 1, lower(cue) === 'pointing')) return null;
  if (/^(?:admit|confess)$/.test(lemma) && lower(i) === 'to' && confessesDeed(clauses, sentence, i + 1))
    return { form: 'MATTER', from: i + 1, cueTo: i + 1 };
  const preposition = behindHearers(clauses, sentence, behindManner(clauses, sentence, i), frame);
  const agreed = lemma === 'agree' ? behindPartner(clauses, sentence, preposition) : null;
  if (agreed !== null) return { form: 'THAT', from: agreed, cueTo };
  if (
    (frame.prepositions.includes(lower(preposition)) ||
      (particle === 'out' && /^(?:for|against)$/.test(lower(preposition)))) &&
    hasWords(clauses, sentence, preposition + 1) &&
    // `argued for years that it was safe`
    !(lower(preposition) === 'for' && isSpan(tokens, preposition + 1)) &&
    // `wrote most of the songs`, `talked most of the night`
    !(lower(preposition) === 'of' && lower(preposition - 1) === 'most') &&
    !isLonePronoun(clauses, sentence, preposition + 1) &&
    // `spoke to a crowd of about 300`
    !(lower(preposition) === 'about' && tokens[preposition + 1]?.kind === 'number') &&
    // `referred to her as "…"`; what somebody only refers to is not said.
    (lemma !== 'refer' || leadsToAs(clauses, sentence, preposition))
  )
    return { form: 'MATTER', from: preposition + 1, cueTo: preposition + 1 };
  // `wrote her that the boat was gone`
  const hearer = lower(i + 1) === 'that' && frame.clause && OBJECT_PRONOUN.has(tokens[i]);
  // `wrote her that day`
  if (hearer && skipTime(clauses, sentence, i + 1) === i + 1) i += 1;
  if (lemma === 'argue' && isAbout(clauses, sentence, i)) return null;
  const occasion = SETTLED.has(lemma) ? thatBehindManner(clauses, sentence, i) : null;
  if (occasion !== null) return { form: 'THAT', from: occasion, cueTo };
  if (NARROWS.has(tokens[i]) && openedAt(clauses, sentence, i + 1, lemma) === 'QUESTION')
    return { form: 'QUESTION', from: i, cueTo };
  if (tellsHow(tokens, i)) i += 1;
  const opened = openedAt(clauses, sentence, i, lemma);
  if (opened !== null) return { form: opened, from: i, cueTo };
  // `called on the bank to pay`, `appealed to drivers to slow down`
  const calledOn =
    (lemma === 'call' && /^(?:up)?on$/.test(lower(i))) || (lemma === 'appeal' && lower(i) === 'to');
  if (lemma === 'declare' && proclaims(clauses, sentence, i)) return null;
  if (lemma === 'order' && ordersThing(clauses, sentence, i)) return null;
  if (frame.listener || calledOn) {
    const listened = behindListener(clauses, sentence, calledOn ? i + 1 : i, lemma);
    if (listened !== null) return { ...listened, cueTo: calledOn ? i + 1 : cueTo };
    if (TOLD.has(lemma)) return null;
  }
  const settled = SETTLED.has(lemma) ? behindSettings(clauses, sentence, i) : i;
  if (settled > i) {
    if (beginsFronted(clauses, sentence, cue, settled, lemma))
      return { form: 'CLAUSE', from: settled, cueTo };
    const form = openedAt(clauses, sentence, settled, lemma);
    const real = form === 'THAT' ? realThat(clauses, sentence, settled, i + 1) : settled;
    if (real === null) return null;
    if (form !== null) return { form, from: real, cueTo };
    // `said before last week's fire, the mill had been sound`
    const goesOn = lemma === 'say' && lower(settled) === ',' && !/^wh(?:o|ich)$/.test(lower(settled + 1));
    // `Of the nine, Ruhl said in a letter, two had closed`: inserted, settings and all.
    if (goesOn && isSetOff(clauses, sentence, cue)) return null;
    if (goesOn && tokens[settled + 1]?.kind === 'word' && beginsClause(clauses, sentence, settled + 1))
      return { form: 'CLAUSE', from: i, cueTo };
    // `said under the new rules drivers would pay`: the words behind the preposition hold who does so.
    if (lemma === 'say' && holdsSubject(clauses, sentence, cue, i, settled))
      return { form: 'CLAUSE', from: i, cueTo };
    // `said in a statement the report merits a hearing`: no verb that is known
    const words =
      lemma === 'say' && isOf(tokens[settled], DETERMINER) && sentence.to - settled > FEWEST_WORDS;
    return words || beginsClause(clauses, sentence, settled)
      ? { form: 'CLAUSE', from: settled, cueTo }
      : null;
  }
  const that =
    (SETTLED_BEFORE_THAT.has(lemma) || (lemma === 'point' && particle === 'out')) &&
    (lower(i) === ',' || isSetting(clauses, i))
      ? behindSettings(clauses, sentence, i)
      : i;
  // `hinted in a letter that was lost`
  if (
    that > i &&
    lower(that) === 'that' &&
    !isFiniteVerb(clauses, that + 1) &&
    hasWords(clauses, sentence, that + 1) &&
    // `hinted, with a smile, that award`
    (lower(i) !== ',' || beginsSubject(tokens[that + 1]))
  )
    return { form: 'THAT', from: that, cueTo };
  // `Insiders said: The lead is too great; the money is gone.`
  if (lower(i) === ':' && tokens[i + 1]?.kind === 'word' && SETTLED.has(lemma))
    return isFiniteVerb(clauses, cue) && !lower(cue).endsWith('s')
      ? { form: 'CLAUSE', from: i + 1, cueTo }
      : null;
  // `A clerk asked: Did they pay?`
  if (
    lower(i) === ':' &&
    (lemma === 'ask' || lemma === 'wonder') &&
    itemAt(tokens, sentence.to - 1)?.text === '?'
  )
    return { form: 'CLAUSE', from: i + 1, cueTo };
  if (!hasWords(clauses, sentence, i)) return null;
  if (lemma === 'say' && isAnswer(clauses, sentence, i)) return { form: 'ANSWER', from: i, cueTo };
  if (
    frame.clause &&
    !NEVER_BARE.has(lemma) &&
    !isPointer(clauses, sentence, i) &&
    // `is advising Orme Mills and Brae Bank is advising the buyer`
    !(/^advis(?:es|ing)$/.test(lower(cue)) && tokens[i]?.capital === true) &&
    !(lemma === 'say' && isThingSaid(clauses, sentence, i)) &&
    !(frame.matter && isBeforeAnothersDeed(clauses, sentence, i)) &&
    (lemma === 'say' ||
      (lemma === 'add' && addsWords(clauses, cue, i)) ||
      // `began posting discounts on the day`
      (beginsClause(clauses, sentence, i) && (lemma !== 'post' || isOf(tokens[i], SUBJECT_PRONOUN))) ||
      lacksSubject(clauses, sentence, cue, i))
  )
    return isSetting(clauses, i) ? null : { form: 'CLAUSE', from: i, cueTo };
  if (
    lower(i) === 'as' &&
    /^(?:describe|characterize|characterise|portray|denounce|dismiss|criticize)$/.test(lemma)
  )
    return { form: 'MATTER', from: i, cueTo };
  if (TAKES_DEED.has(lemma) && DOING.test(lower(i)) && i + 1 < sentence.to)
    return { form: 'MATTER', from: i, cueTo };
  if (lemma === 'deny' && withholds(clauses, sentence, i)) return null;
  if (lemma === 'dismiss' && sendsAway(clauses, sentence, i)) return null;
  if (lemma === 'call' && (summons(clauses, sentence, i) || callsTerm(clauses, i))) return null;
  if (lemma === 'charge')
    return chargesWith(clauses, sentence, i) ? { form: 'MATTER', from: i, cueTo } : null;
  if (lemma === 'repeat' && doesAgain(clauses, sentence, i)) return null;
  if (lemma === 'rule' && particle !== 'out') return null;
  return frame.matter && beginsMatter(clauses, sentence, i) ? { form: 'MATTER', from: i, cueTo } : null;
}
