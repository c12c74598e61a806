import { FRAMES } from '../../words/frames.ts';
import { REPORT_NOUNS } from '../../words/report-nouns.ts';
import { SAYINGS } from '../../words/sayings.ts';
import type { Sentence } from '../../tokens.ts';
import { behindSettings, SETTING, skipSettings, skipTime } from './settings.ts';
import type { Clauses } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { isFiniteVerb, isLooseWord } from '../verbs.ts';
import {
  CONJUNCTION,
  DETERMINER,
  isOf,
  PREPOSITION,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';

/** What a verb of saying takes: how it begins, and where. */
export interface Complement {
  readonly form: 'THAT' | 'CLAUSE' | 'ANSWER' | 'QUESTION' | 'INFINITIVE' | 'MATTER';
  /** Its first token. */
  readonly from: number;
  /** After the last token that belongs to the verb: `called for`, `pointed out`. */
  readonly cueTo: number;
}

const QUESTION = /^(?:if|whether|how|why|what|who|whom|whose|which|when|where)$/;
const OBJECT_PRONOUN = /^(?:him|her|them|us|me|you|it|himself|herself|themselves|everyone|anyone|everybody)$/;
const PARTICLE = /^(?:out|back|up)$/;
/** Those of verbs that judge: `waved off the delay`. */
const OFF = /^(?:off|down|aside)$/;
/** Openings that are an answer or a pointer and no clause: `said so`, `said nothing`. */
const NO_CLAUSE =
  /^(?:so|nothing|anything|something|no|yes|hello|goodbye|much|little|more|otherwise|it|this|these|those|as|than|sorry|else)$/;
/** Those of them that a noun can follow. */
const BEFORE_NOUN = /^(?:no|much|little|more|otherwise|this|these|those|such)$/;
const ONLY = /^(?:only|simply|merely|just)$/;
/** `refused to comment` reports nothing; `refused to leave` does. */
const SILENT = /^(?:refuse|decline)$/;
const SPEAKING = /^(?:comment|say|speak|talk|tell|elaborate|respond|answer|reply|discuss|give|provide)$/;
/** Verbs that are never without somebody told. */
const TOLD: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'reassure', 'remind']);
/** Verbs that often have a setting before what is said: `said in a statement that`, `wrote to members on Monday that`. */
const SETTLED: ReadonlySet<string> = new Set(
  `say write add tweet announce argue warn insist report note declare acknowledge admit complain suggest testify post
  state claim explain confirm predict vow promise pledge joke contend allege assert maintain concede reveal disclose
  caution remark observe conclude respond reply`.split(/\s+/),
);
/** What follows the verb of saying at `cue`; null if nothing that it takes. */
export function complementOf(
  clauses: Clauses,
  sentence: Sentence,
  cue: number,
  lemma: string,
): Complement | null {
  const frame = FRAMES.get(lemma);
  if (frame === undefined) return null;
  const { tokens } = clauses;
  const lower = (i: number): string => (i < sentence.to ? (tokens[i]?.lower ?? '') : '');
  let i = cue + 1;
  if (PARTICLE.test(lower(i)) || (frame.judged && OFF.test(lower(i)))) i += 1;
  const particle = lower(i - 1);
  const cueTo = i;
  i = skipTime(clauses, sentence, i);
  // `said only that`
  if (ONLY.test(lower(i)) && lower(i + 1) === 'that') i += 1;
  if (lemma === 'point' && lower(cue) === 'pointing' && isGesture(clauses, sentence, i + 1)) return null;
  const preposition = behindManner(clauses, sentence, i);
  if (
    (frame.prepositions.includes(lower(preposition)) ||
      (particle === 'out' && /^(?:for|against)$/.test(lower(preposition)))) &&
    hasWords(clauses, sentence, preposition + 1) &&
    // `referred to her as "…"`; what somebody only refers to is not said.
    (lemma !== 'refer' || leadsToAs(clauses, sentence, preposition))
  )
    return { form: 'MATTER', from: preposition + 1, cueTo: preposition + 1 };
  const opened = openedAt(clauses, sentence, i, lemma);
  if (opened !== null) return { form: opened, from: i, cueTo };
  const calledOn = lemma === 'call' && /^(?:up)?on$/.test(lower(i));
  if (frame.listener || calledOn) {
    const listened = behindListener(clauses, sentence, calledOn ? i + 1 : i, lemma);
    if (listened !== null) return { ...listened, cueTo: calledOn ? i + 1 : cueTo };
    if (TOLD.has(lemma)) return null;
  }
  const settled = SETTLED.has(lemma) ? behindSettings(clauses, sentence, i) : i;
  if (settled > i) {
    const form = openedAt(clauses, sentence, settled, lemma);
    if (form !== null) return { form, from: settled, cueTo };
    return beginsClause(clauses, sentence, settled) ? { form: 'CLAUSE', from: settled, cueTo } : null;
  }
  if (!hasWords(clauses, sentence, i)) return null;
  if (lemma === 'say' && isAnswer(clauses, sentence, i)) return { form: 'ANSWER', from: i, cueTo };
  if (
    frame.clause &&
    !isPointer(clauses, sentence, i) &&
    (lemma === 'say' || lemma === 'add' || beginsClause(clauses, sentence, i))
  )
    return SETTING.test(lower(i)) ? null : { form: 'CLAUSE', from: i, cueTo };
  if (
    lower(i) === 'as' &&
    /^(?:describe|characterize|characterise|portray|denounce|dismiss|criticize)$/.test(lemma)
  )
    return { form: 'MATTER', from: i, cueTo };
  if (lemma === 'dismiss' && sendsAway(clauses, sentence, i)) return null;
  return frame.matter && beginsMatter(clauses, sentence, i) ? { form: 'MATTER', from: i, cueTo } : null;
}

/** `said yes.`, `said no to the plan`; not `said no ferry was late`. */
function isAnswer({ tokens }: Clauses, sentence: Sentence, i: number): boolean {
  if (!/^(?:yes|no)$/.test(tokens[i]?.lower ?? '')) return false;
  const next = tokens[i + 1];
  return (
    i + 1 >= sentence.to ||
    next?.kind === 'punctuation' ||
    isOf(next, CONJUNCTION) ||
    /^(?:to|when|if|as|because|after|before|while)$/.test(next?.lower ?? '')
  );
}

/** Behind words that tell how or how much: `talked more about`, `spoke openly of`. */
function behindManner({ tokens }: Clauses, sentence: Sentence, from: number): number {
  let i = from;
  while (
    i < sentence.to &&
    /^(?:more|less|most|instead|recently|again|.{3,}ly)$/.test(tokens[i]?.lower ?? '')
  )
    i += 1;
  return i;
}

/** How far behind what is referred to its `as` stands. */
const LONGEST_REFERRED = 14;

function leadsToAs({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  return tokens
    .slice(from, Math.min(sentence.to, from + LONGEST_REFERRED))
    .some(({ lower }) => lower === 'as');
}

/** Most words for a thing that somebody points to by hand: `pointing to the door`, not `to the polls of last week`. */
const LONGEST_THING = 2;

/** Whether `pointing to` leads to a thing rather than to a reason. */
function isGesture(clauses: Clauses, sentence: Sentence, thing: number): boolean {
  const phrase = phraseStartingAt(clauses, thing, sentence.to);
  return phrase !== null && phrase.name === null && phrase.to - thing <= LONGEST_THING;
}

/** `dismissed the first oboe`, not `dismissed the claim`, `dismissed it as "noise"`: a deed done to somebody. */
function sendsAway(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null || leadsToAs(clauses, sentence, from)) return false;
  const head = clauses.tokens[phrase.head]?.lower ?? '';
  return clauses.tokens[phrase.to]?.kind !== 'quote' && !SAYINGS.has(head) && !REPORT_NOUNS.has(head);
}

/** `said so.`, `said nothing`: an answer or a pointer, not `said this was so`. */
function isPointer(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const lower = clauses.tokens[i]?.lower ?? '';
  if (!NO_CLAUSE.test(lower)) return false;
  const next = clauses.tokens[i + 1];
  // `said those talks came later`
  if (BEFORE_NOUN.test(lower) && next?.kind === 'word' && !isOf(next, PREPOSITION)) {
    const phrase = phraseStartingAt(clauses, i, sentence.to);
    if (phrase !== null && phrase.to > i + 1 && beginsClause(clauses, sentence, i)) return false;
  }
  // `insists it works`: a verb that agrees with it, known or not.
  if (lower === 'it' && next?.kind === 'word' && /[^s]s$/.test(next.lower) && !isOf(next, PREPOSITION))
    return false;
  return (
    i + 1 >= sentence.to ||
    !(isFiniteVerb(clauses, i + 1) || /^['’]s$/.test(next?.text ?? '') || isLooseWord(next))
  );
}

/** The form that the word at `i` tells on its own: `that`, `whether`, `to`. */
function openedAt(clauses: Clauses, sentence: Sentence, i: number, lemma: string): Complement['form'] | null {
  const frame = FRAMES.get(lemma);
  const token = clauses.tokens[i];
  if (frame === undefined || token === undefined || i + 1 >= sentence.to) return null;
  if (token.lower === 'that' && frame.clause) {
    // `said that, for now, it was off`
    const next = clauses.tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
    return hasWords(clauses, sentence, next) ? 'THAT' : null;
  }
  if (QUESTION.test(token.lower) && frame.clause) return 'QUESTION';
  if (!frame.infinitive || !isInfinitive(clauses, i)) return null;
  return SILENT.test(lemma) && SPEAKING.test(clauses.tokens[i + 1]?.lower ?? '') ? null : 'INFINITIVE';
}

/** `to go`, `not to go`, `to "go"`. */
function isInfinitive(clauses: Clauses, i: number): boolean {
  const to = clauses.tokens[i]?.lower === 'not' ? i + 1 : i;
  return (
    clauses.tokens[to]?.lower === 'to' &&
    (clauses.tokens[to + 1]?.kind === 'quote' || isBase(clauses, to + 1))
  );
}

/** A lower-case word that can be a verb's base form. */
function isBase(clauses: Clauses, i: number): boolean {
  const token = clauses.tokens[i];
  return (
    token?.kind === 'word' && !token.capital && clauses.nameAt[i] === undefined && !isOf(token, DETERMINER)
  );
}

/** What is said to somebody: `told her that`, `urged the bank to`, `told Reuters the deal was off`. */
function behindListener(
  clauses: Clauses,
  sentence: Sentence,
  start: number,
  lemma: string,
): Omit<Complement, 'cueTo'> | null {
  const { tokens } = clauses;
  const pronoun = OBJECT_PRONOUN.test(tokens[start]?.lower ?? '');
  const to = pronoun ? start + 1 : listenerEnd(clauses, sentence, start);
  if (to === start) return null;
  const near = skipTime(clauses, sentence, to);
  if (FRAMES.get(lemma)?.prepositions.includes(tokens[near]?.lower ?? '') === true)
    return hasWords(clauses, sentence, near + 1) ? { form: 'MATTER', from: near + 1 } : null;
  const i = isInfinitive(clauses, near) ? near : skipSettings(clauses, sentence, near);
  if (i >= sentence.to) return null;
  const next = tokens[i]?.lower ?? '';
  if (next === 'that') return { form: 'THAT', from: i };
  // `asked them "to lower their voices"`
  if (tokens[i]?.kind === 'quote') return { form: 'CLAUSE', from: i };
  if (QUESTION.test(next)) return { form: 'QUESTION', from: i };
  if (isInfinitive(clauses, i)) return { form: 'INFINITIVE', from: i };
  return (TOLD.has(lemma) || pronoun) && beginsClause(clauses, sentence, i)
    ? { form: 'CLAUSE', from: i }
    : null;
}

/** After the one spoken to: `told a briefing Seoul was` tells it to a briefing, `told President Orme` to Orme. */
function listenerEnd(clauses: Clauses, sentence: Sentence, start: number): number {
  const { tokens } = clauses;
  const to = phraseStartingAt(clauses, start, sentence.to)?.to ?? start;
  for (let i = start + 1; i < to; i += 1) {
    const before = tokens[i - 1];
    // `urged the skippers to sail`
    if (tokens[i]?.lower === 'to' && isBase(clauses, i + 1) && !tokens[i + 1]?.lower.endsWith('s')) return i;
    if (tokens[i]?.capital !== true || before?.kind !== 'word' || before.capital) continue;
    if (!isOf(before, DETERMINER) && !isOf(before, PREPOSITION) && !isOf(before, ROLE)) return i;
  }
  return to;
}

/** How far the verb of a clause is looked for. */
const LONGEST_SUBJECT = 14;

/** Whether a subject and its verb stand here. */
export function beginsClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const first = tokens[from];
  if (first === undefined || from >= sentence.to) return false;
  if (first.kind === 'quote') return hasWords(clauses, sentence, from + 1);
  if (first.kind === 'punctuation' || isOf(first, CONJUNCTION)) return false;
  if (isOf(first, SUBJECT_PRONOUN) && first.lower !== 'who') return true;
  if (first.lower === 'there') return true;
  for (let i = from + 1; i < Math.min(sentence.to, from + LONGEST_SUBJECT); i += 1) {
    if (isFiniteVerb(clauses, i)) return true;
    if (tokens[i]?.text === ',' || tokens[i]?.text === ';') return false;
    // `answered questions when she left`
    if (/^(?:when|while|after|before|until|because|since)$/.test(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

/** Whether a thing or person stands here as the object of a verb. */
function beginsMatter(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  if (token === undefined || token.kind === 'punctuation') return false;
  // `to explain herself:` and `denied it.` tell nothing of what is said.
  const next = clauses.tokens[i + 1];
  if (OBJECT_PRONOUN.test(token.lower) && (i + 1 >= sentence.to || next?.kind === 'punctuation'))
    return false;
  // `the "ready" plan`
  if (isOf(token, DETERMINER) && clauses.tokens[i + 1]?.kind === 'quote') return true;
  return (
    token.kind === 'quote' ||
    OBJECT_PRONOUN.test(token.lower) ||
    phraseStartingAt(clauses, i, sentence.to) !== null
  );
}

/** Whether a word, number or quotation stands at a token. */
function hasWords(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  return i < sentence.to && token !== undefined && token.kind !== 'punctuation';
}
