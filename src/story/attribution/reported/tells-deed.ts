import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { isCount } from '../../words/function-words.ts';
import { PRESS } from '../../words/press.ts';
import { HIM_OR_HER, I_OR_WE } from '../../words/pronouns.ts';
import {
  AUXILIARY,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  LOOSE,
  ROLE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { takesBack } from '../complements/deeds.ts';
import { dealsWith } from '../complements/deals-with.ts';
import type { Complement } from '../complements/openings.ts';
import type { Stretch } from './reported-clause.ts';
import { isUndone } from '../complements/silence.ts';

/** What people do to discuss something: `met the clerks to discuss the plan`. */
const MEETING = new WordList('met meet meets meeting gathered gather gathers convened authorised authorized');

/** What tells why somebody is not named: `requested anonymity to describe a private conversation`. */
const UNNAMED = new WordList('anonymity anonymously');
const TOLD_UNNAMED = wordSet('discuss describe disclose detail recount reveal share');

/** What one asks for to have it at once. */
const SERVED = new WordList(`
  break water glass drink coffee tea beer wine cigarette cigarettes lift ride taxi autograph autographs photo photos selfie
  selfies directions seat table menu moment minute handshake hug kiss pen key keys`);

/** How much and what of it: `more hot water`. */
const HELPING = new WordList('more another some hot cold iced fresh last second different new window corner');
const WHERE = new WordList('in on at during before after');

/**
 * Whether what stands behind the verb of saying at a token, none of it between marks, tells a deed or too little to be what is
 * said: `agreed to pay`, `refused to sit`, `met to discuss the plan`, `argued for closure`.
 */
export function tellsDeed(
  clauses: Clauses,
  at: number,
  lemma: string,
  subject: NounPhrase,
  form: Complement['form'],
  stretch: Stretch,
): boolean {
  const { tokens } = clauses;
  if (isOwed(tokens, at)) return true;
  if (TOLD_OF.has(lemma) && (form === 'MATTER' || form === 'QUESTION') && isStillToCome(tokens, at))
    return true;
  if (form === 'INFINITIVE') {
    // `the one thing they begged him to do`
    if (tokens[stretch.from + 1]?.lower === 'do' && stretch.to === stretch.from + 2)
      return stretch.from > at + 1;
    // `The win encouraged Ruhl to announce that`: no thing says so.
    if (lemma === 'encourage' && isMoved(clauses, subject, stretch.from + 1)) return true;
    return lemma === 'agree' || isUndone(clauses, stretch.from + 1, lemma);
  }
  if (form !== 'MATTER') return false;
  // `would rather talk about boats`
  if (itemAt(tokens, at - 1)?.lower === 'rather') return true;
  // `talked about little else`
  if (tokens[stretch.from + 1]?.lower === 'else') return true;
  // `declared Monday "Ann Lee Day"`
  if (/^(?:declare|proclaim)$/.test(lemma)) return isOf(tokens[stretch.from], DAY_OR_MONTH);
  if (TOLD_UNNAMED.has(lemma) && itemAt(tokens, at - 1)?.lower === 'to') {
    const between = tokens.slice(subject.to, at);
    if (between.some((token) => UNNAMED.has(token) || (lemma === 'discuss' && MEETING.has(token))))
      return true;
  }
  if (lemma === 'speak' || lemma === 'talk') return isTalkedOver(clauses, at, stretch);
  if (lemma === 'argue') return stretch.to === stretch.from + 1;
  if (lemma === 'ask') return isServed(clauses, stretch);
  if (lemma === 'admit' && isPlea(clauses.tokens, stretch)) return true;
  return dealsWith(clauses, stretch, lemma) || (lemma === 'recall' && takesBack(clauses, subject, stretch));
}

/** `The win encouraged Ruhl to go`, `A report encouraged Ruhl to announce that`: what does not speak itself; not `A report encouraged fans to stay`. */
const isMoved = (clauses: Clauses, subject: NounPhrase, verb: number): boolean =>
  !(canJudge(clauses, subject) || clauses.tokens[subject.head]?.lower === 'it') ||
  (PAPERS.has(clauses.tokens[subject.head]) && clauses.tokens[verb]?.word.cue?.cueClass === 'SPEECH');
const PAPERS = new WordList(
  /^(?:report|letter|memo|survey|statement|article|study|poll|review|editorial|column|document|paper)s?$/,
);

const MUST = new WordList('must should');
const LEADS_INWARD = new WordList('to and or');
/** Furthest verb behind what somebody must do, in tokens. */
const LONGEST_OWED = 12;

/** Whether a token can stand between what somebody must do and what is told to be done there: no mark, no verb in the past, no clause of another. */
const isWithin = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' &&
  !isOf(tokens[i], AUXILIARY | SUBORDINATOR | SUBJECT_PRONOUN) &&
  tokens[i].word.cue?.form !== 'PAST';

/**
 * `voters must admit that it was late`, `the bank should call for calm`: nobody has said so; not so in `must have said`, `I must say`,
 * `Ruhl thinks the bank must act and says`.
 */
function isOwed(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.word.cue?.form !== 'BASE') return false;
  let i = verb - 1;
  // `must tell the bank to reject it`, `should urge them to go and condemn it`
  const inner = LEADS_INWARD.has(itemAt(tokens, i));
  const floor = inner ? verb - LONGEST_OWED : verb;
  while (
    !MUST.has(itemAt(tokens, i)) &&
    (isOf(itemAt(tokens, i), LOOSE) || (i > floor && isWithin(tokens, i)))
  )
    i -= 1;
  return MUST.has(itemAt(tokens, i)) && !I_OR_WE.has(itemAt(tokens, i - 1));
}

/** What is spoken of by these is told by nobody before they do so. */
const TOLD_OF = wordSet(
  'discuss talk speak announce outline explain describe detail reveal disclose report mention recount present unveil',
);
const MODAL = new WordList("will shall could can should must 'll won't");
const BE = new WordList('is are was were be');
const STRUGGLED = new WordList('struggle struggles struggled struggling scramble scrambled scrambling loss');
const ABOUT_TO = new WordList('about set ready going');

/** `will discuss the plan`, `is to announce the merger`, `is about to reveal it`, `struggled to explain it`: nobody has spoken of it yet. */
function isStillToCome(tokens: readonly Token[], verb: number): boolean {
  if (itemAt(tokens, verb - 1)?.lower === 'to') {
    const before = itemAt(tokens, verb - 2);
    if (STRUGGLED.has(before)) return true;
    return BE.has(ABOUT_TO.has(before) ? itemAt(tokens, verb - 3) : before);
  }
  let i = verb - 1;
  while (isOf(itemAt(tokens, i), LOOSE) && !MODAL.has(itemAt(tokens, i))) i -= 1;
  return MODAL.has(itemAt(tokens, i));
}

/** `spoke with Ann Lee about the deal`: what two talk over is told of, and none of its words; not `spoke with reporters about the deal`. */
function isTalkedOver(clauses: Clauses, at: number, { from, to }: Stretch): boolean {
  const { tokens } = clauses;
  let i = at + 1;
  while (i < from && tokens[i]?.lower !== 'with') i += 1;
  const partner = i < from ? phraseStartingAt(clauses, i + 1, from) : null;
  const one = partner !== null && (partner.name !== null || isOf(tokens[partner.head], ROLE));
  if (!(one ? !PRESS.has(tokens[partner.head]) : HIM_OR_HER.has(tokens[i + 1]))) return false;
  return tokens[from]?.lower.endsWith('ing') !== true && phraseStartingAt(clauses, from, to)?.to === to;
}

/** `asked for a break on Monday`, `asked for a glass of water`; not `asked for a break from tolls`, `a tax break`. */
function isServed({ tokens }: Clauses, { from, to }: Stretch): boolean {
  let i = isOf(tokens[from], DETERMINER) ? from + 1 : from;
  while (HELPING.has(tokens[i])) i += 1;
  if (!SERVED.has(tokens[i])) return false;
  i += tokens[i + 1]?.lower === 'of' ? 3 : 1;
  return i >= to || WHERE.has(tokens[i]);
}

const PLEAS = new WordList('count counts charge charges offence offences offense offenses');
/** Most words before what somebody pleads guilty to: `two further counts`. */
const MOST_BEFORE = 3;

/** `admitted 14 counts of fraud`, `admits a charge of theft`: a plea in court, in none of its words. */
function isPlea(tokens: readonly Token[], { from, to }: Stretch): boolean {
  if (!isCount(tokens[from]) && !isOf(tokens[from], DETERMINER)) return false;
  for (let i = from + 1; i <= from + MOST_BEFORE && i < to; i += 1) {
    if (PLEAS.has(tokens[i])) return true;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}
