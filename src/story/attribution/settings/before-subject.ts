import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { BODY, DETERMINER, GROUP, isOf, isPeople, PREPOSITION, ROLE } from '../../words/word-classes.ts';
import { ANY_OCCASION } from '../../words/occasions.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { beginsClause } from './begins-clause.ts';

/** What a subject begins with that tells how many, or of no one thing. */
const QUANTITY = new WordList(`
  more fewer less nearly almost about some half both neither either all many most few several others nobody everyone everything
  nothing something someone everybody somebody no each every`);
/** Those behind which the noun is still to come. */
const COMPARES = new WordList('more fewer less either neither anyone nobody someone everyone');
/** How papers and agencies are called. */
const PAPERS = new WordList(`
  post times herald journal tribune gazette courier news press guardian telegraph star sun mail echo globe ap npr cnn cbs nbc abc
  reuters afp bbc bloomberg politico`);

/** What begins a clause behind another. */
const GOES_ON = new WordList('that he she they we i');
/** Furthest such word behind a verb, in tokens. */
const LONGEST_REMARK = 10;

/**
 * Where whoever is told ends and the subject of what they are told begins, in a phrase from `start` to `end` that a verb
 * follows: `told reporters <40 clerks> had left`, `told the Post <Tom Hull> had left`. Null where no verb follows, so that the
 * phrase is all of the one told, and where nothing tells the two apart. With `hearer` false the phrase is a place or occasion,
 * `said in a statement <Ann Lee> had left`, which people and bodies in it belong to.
 */
export function beforeSubject(
  clauses: Clauses,
  sentence: Sentence,
  start: number,
  end: number,
  hearer: boolean,
): number | null {
  const { tokens, nameAt } = clauses;
  if (end < start + 2) return null;
  const last = end - 1;
  // `told the Post more than half had left`
  if (COMPARES.has(tokens[last]) && beginsClause(clauses, sentence, last)) return last;
  // `told the court Ann Lee, a nurse, had left`
  const behind = hearer && tokens[last]?.capital === true ? behindRemark(clauses, sentence, end) : end;
  if (verbBehind(clauses, behind, sentence.to) === null) return null;
  // `said in an interview NBC aired on Friday she would go`: what tells more of the occasion.
  if (!hearer && tokens.slice(end + 1, end + LONGEST_REMARK).some((token) => GOES_ON.has(token))) return null;
  for (let i = start + 1; i < end; i += 1) {
    const before = itemAt(tokens, i - 1);
    if (isOf(before, DETERMINER | PREPOSITION)) continue;
    if (tokens[i]?.kind === 'number' || QUANTITY.has(tokens[i])) return i;
    if (PAPERS.has(before) || ANY_OCCASION.has(before)) return i;
    if (hearer && (isPeople(before) || isOf(before, BODY | GROUP))) return i;
    const name = nameAt[i];
    if (name !== undefined && name !== nameAt[i - 1] && !isOf(before, ROLE)) return i;
  }
  return null;
}

/** Most tokens of what tells more of somebody between commas. */
const LONGEST_ASIDE = 12;

/** Behind `, a nurse,` or `, 23,` at a token; the token itself where no such stands. */
function behindRemark({ tokens }: Clauses, sentence: Sentence, comma: number): number {
  if (tokens[comma]?.text !== ',') return comma;
  const first = tokens[comma + 1];
  if (first?.kind !== 'number' && !isOf(first, DETERMINER)) return comma;
  for (let i = comma + 2; i < Math.min(sentence.to, comma + LONGEST_ASIDE); i += 1) {
    if (tokens[i]?.kind === 'quote') return comma;
    if (tokens[i]?.text === ',') return i + 1;
  }
  return comma;
}
