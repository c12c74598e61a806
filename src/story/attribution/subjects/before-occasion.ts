import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import {
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  PAST,
  POSSESSIVE,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WHILE_OR_WHEN } from '../../words/linking-words.ts';
import { ANY_OCCASION, OCCASIONS, RESPONSE } from '../../words/occasions.ts';
import { WordList } from '../../words/word-list.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { opensClause } from '../phrases/clause.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** What tells more of it: `a letter to the board`, `a post on Facebook`, `a statement issued on Monday`. */
const TELLS_MORE = new WordList(`
  to with on about issued released dated posted sent published made seen obtained signed`);
const DEFINITE = new WordList('the its their our');

/** What one says something with: `said the mayor with a smile`, `in a low voice`. */
const HOW = new WordList('voice whisper tone smile laugh shrug grin sigh chuckle smirk wink nod frown growl');

/** Most tokens of what tells more, and of the words before the noun: `in a rare television interview`. */
const LONGEST_REMARK = 6;
const LONGEST_OCCASION = 5;

/**
 * Before the occasion that ends at a token, where whoever speaks stands there and nothing parts the two from the verb:
 * `the ministry <in a statement> said`, `Ruhl, a lawyer, <in a letter to the board> said`. The token given where no such words
 * end there, or what stands before is in them: `a passage in a letter said`.
 */
export function beforeOccasion(clauses: Clauses, sentence: Sentence, end: number): number {
  const { tokens } = clauses;
  for (let i = end; i > Math.max(sentence.from, end - LONGEST_REMARK); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') return end;
    if (ANY_OCCASION.has(token) || RESPONSE.has(token) || (i === end && HOW.has(token))) {
      const before = i === end || TELLS_MORE.has(tokens[i + 1]) ? leadBefore(clauses, sentence, i) : null;
      return before ?? end;
    }
    if (i < end && isFiniteVerb(clauses, i) && !TELLS_MORE.has(token)) return end;
  }
  return end;
}

/** The token before the `in` of an occasion, where whoever speaks ends there; null if nobody does. */
function leadBefore(clauses: Clauses, sentence: Sentence, noun: number): number | null {
  const { tokens } = clauses;
  let determined = OCCASIONS.has(tokens[noun]);
  for (let i = noun - 1; i > Math.max(sentence.from, noun - LONGEST_OCCASION); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (isOf(token, DETERMINER)) determined = true;
    else if (
      token.lower === 'in' ||
      token.lower === 'at' ||
      (token.lower === 'with' && HOW.has(tokens[noun]))
    )
      return determined && endsSpeaker(clauses, sentence, i - 1, token.lower === 'at') ? i - 1 : null;
    else if (isFiniteVerb(clauses, i)) return null;
  }
  return null;
}

/** What somebody does who speaks: `while addressing a rally`, `writing in the Post`. */
export const SPEAKING = new WordList(
  'addressing speaking talking writing responding replying reacting commenting interacting testifying',
);
const AFTER_OR_BEFORE = new WordList('after before since upon');
/** What somebody does who hears what is said: `left after hearing Ruhl said no`. */
const HEARING = new WordList(
  'hearing learning finding seeing realizing realising discovering knowing noticing being having',
);
/** Most tokens of it. */
const LONGEST_SPEAKING = 12;

/**
 * Before what tells on what occasion whoever stands there speaks, no comma around it: `the minister <while addressing a press
 * conference> said`, `researchers <writing in the journal> say`, `Ruhl <after visiting Rome> said`, `Ruhl won and <after taking
 * office> said`; the token given where no such words end there.
 */
export function beforeSpeaking(clauses: Clauses, sentence: Sentence, end: number): number {
  const { tokens } = clauses;
  for (let i = end; i > Math.max(sentence.from, end - LONGEST_SPEAKING); i -= 1) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number' && !isOf(token, POSSESSIVE)))
      return end;
    const when = itemAt(tokens, i - 1);
    const doing = i < end && token.lower.endsWith('ing');
    const during = WHILE_OR_WHEN.has(when) || (doing && AFTER_OR_BEFORE.has(when) && !isHearing(token));
    if (i < end && (SPEAKING.has(token) || (during && doing))) {
      const lead = during ? i - 2 : i - 1;
      if (!during && itemAt(tokens, lead)?.kind !== 'word') return end;
      if (during && isOf(itemAt(tokens, lead), CONJUNCTION) && lead > sentence.from) return lead;
      if (lead < sentence.from) return end;
      if (endsSpeaker(clauses, sentence, lead, false)) return lead;
      return during && isOf(tokens[lead], PAST) ? (endOfTold(clauses, sentence, lead) ?? end) : end;
    }
    const stands = isOf(token, SUBORDINATOR) && !WHILE_OR_WHEN.has(token);
    if (stands || isFiniteVerb(clauses, i)) return end;
  }
  return end;
}

/** `A man <jailed after robbing a bank> said`: the end of whom a participle tells of, who begins the clause; null if nobody does. */
function endOfTold(clauses: Clauses, sentence: Sentence, participle: number): number | null {
  const phrase = phraseEndingAt(clauses, participle - 1, sentence.from);
  const begins = phrase !== null && canSpeak(clauses, phrase) && opensClause(clauses, sentence, phrase.from);
  return begins ? phrase.to - 1 : null;
}

const isHearing = (token: Token): boolean => HEARING.has(token) || token.word.cue !== null;

/** Whether somebody who can speak ends at a token, or what tells more of them; of `at`, none of those who only come: `a man at a briefing`. */
export function endsSpeaker(clauses: Clauses, sentence: Sentence, end: number, at: boolean): boolean {
  const { tokens, nameAt } = clauses;
  const last = itemAt(tokens, end);
  if (last?.text === ',' || last?.text === ')') return end > sentence.from + 1;
  if (nameAt[end] !== undefined || isOf(last, SUBJECT_PRONOUN)) return true;
  const phrase = phraseEndingAt(clauses, end, sentence.from);
  if (phrase === null) return false;
  if (at && !DEFINITE.has(tokens[phrase.from])) return false;
  const head = tokens[phrase.head];
  const named = head?.capital === true && phrase.head > sentence.from && !isOf(head, DAY_OR_MONTH);
  return phrase.name !== null || named || isOf(head, SOMEBODY | ROLE | GROUP);
}
