import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isOf,
  PAST,
  PREPOSITION,
  ROLE,
  SAYING,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { OCCASION, RESPONSE } from '../../words/occasions.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { WHEN_OR_WHY } from '../../words/linking-words.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { behindLoose, isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { agreesAsVerb } from './agrees.ts';
import { insertedEnd } from './inserted.ts';

/** What is done with a thing as well, of which more is told: `writes crime novels the critics love`. */
const WRITES = new WordList('write writes wrote writing written repeat repeats repeated repeating');

const PUBLISHED = new WordList('published posted released broadcast aired sent');

const isIssued = (token: Token | undefined): boolean => OCCASION.has(token) || RESPONSE.has(token);

/** How far the verb of a clause is looked for. */
const LONGEST_SUBJECT = 18;

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
    // `acknowledged the delay but said it was small`
    if (isOf(tokens[i], CONJUNCTION) && isFiniteVerb(clauses, behindLoose(clauses, i + 1))) return false;
    // `explained the delay in a blog post published on Monday`, but `a video posted online was fake`
    if (PUBLISHED.has(tokens[i]) && isIssued(itemAt(tokens, i - 1))) {
      if (tokens.slice(from, i).some((token) => isOf(token, PREPOSITION))) return false;
      continue;
    }
    if (isFiniteVerb(clauses, i) || (!WRITES.has(itemAt(tokens, from - 1)) && agreesAsVerb(clauses, i)))
      return true;
    if (tokens[i]?.text === ',') return waitsForVerb(clauses, sentence, from, i);
    if (tokens[i]?.text === ';') return false;
    // `answered questions when she left`
    if (WHEN_OR_WHY.has(tokens[i])) return false;
  }
  return false;
}

/**
 * `told them a poll, which ends in May, showed`, `told them the mill, according to its clerk, had closed`, `said the deal,
 * called "Green Roads", would`, `said the deal, the first since May, failed`: a relative clause, a source or what else tells
 * more stands at a comma, and behind it the verb of whom the words before tell.
 */
function waitsForVerb(clauses: Clauses, sentence: Sentence, from: number, comma: number): boolean {
  const { tokens } = clauses;
  if (insertedEnd(clauses, sentence, from, comma) > comma) return true;
  const first = tokens[comma + 1];
  // `reported Ruhl and his wife, Ann Lee, were due in court`
  if (clauses.nameAt[comma + 1] !== undefined && isOf(tokens[comma - 1], ROLE | SOMEBODY)) {
    const name = phraseStartingAt(clauses, comma + 1, sentence.to);
    if (name?.name == null || tokens[name.to]?.text !== ',' || standsInRelative(clauses, sentence, from))
      return false;
    return verbBehind(clauses, name.to + 1, sentence.to) !== null;
  }
  // `told them Ann Lee, 23, had left`
  if (first?.kind === 'number' && tokens[comma + 2]?.text === ',')
    return (
      tokens[comma - 1]?.capital === true &&
      phraseStartingAt(clauses, from, comma)?.to === comma &&
      verbBehind(clauses, comma + 3, sentence.to) !== null
    );
  if (!WHICH.has(first)) {
    if (
      first?.kind !== 'word' ||
      first.capital ||
      !(isOf(first, DETERMINER | PAST | FINITE) || TELLS_MORE.has(first))
    )
      return false;
    if (phraseStartingAt(clauses, from, comma)?.to !== comma) return false;
    if (standsInRelative(clauses, sentence, from)) return false;
  }
  for (let i = comma + 2; i < Math.min(sentence.to, comma + LONGEST_SUBJECT); i += 1)
    if (tokens[i]?.text === ',') {
      const verb = verbBehind(clauses, i + 1, sentence.to);
      // `Noting Sable, the oldest mill, has said it would close, the clerk`: the report is the mill's.
      const noted = tokens[from - 1]?.lower.endsWith('ing') === true;
      return verb !== null && !(noted && isOf(tokens[behindLoose(clauses, verb)], SAYING));
    }
  return false;
}

/**
 * `The clerks who on Monday warned <the bank, the first in town,> were fired`: the verb of a relative clause tells what begins
 * at a token, and what stands behind is the verb of those who warned; not so in `A clerk who was ill said the deal, the first,
 * failed`.
 */
function standsInRelative(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  let verbs = 0;
  for (let i = from - 1; i > sentence.from && tokens[i]?.kind !== 'punctuation'; i -= 1) {
    // `had more than once warned`, `was told`: one verb; `was late told`: two.
    const helps = BE.has(tokens[i])
      ? isFiniteVerb(clauses, behindLoose(clauses, i + 1))
      : isOf(tokens[i], AUXILIARY);
    if (isFiniteVerb(clauses, i) && !helps) verbs += 1;
    if (verbs > 1) return false;
    if (RELATIVE_PRONOUN.has(tokens[i])) return true;
    // `The paper that in May revealed it`; not `said that in May clerks revealed it`
    if (tokens[i]?.lower === 'that') return phraseEndingAt(clauses, i - 1, sentence.from) !== null;
  }
  return false;
}

const WHICH = new WordList('which whose');
/** What a remark on a thing begins with, beside an article and a past: `the mill, now shut,`, `the board, meeting in May,`. */
const TELLS_MORE = new WordList(/^(?:.+ing|now|once|then|long|known|called|named)$/);

/** Whether a word, number or quotation stands at a token. */
export function hasWords(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  // `said <Orme Mills Ltd> was sold`
  return i < sentence.to && token !== undefined && (token.kind !== 'punctuation' || token.text === '<');
}
