import { itemAt } from '../../item-at.ts';
import { isJoined } from './joins.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { CONJUNCTION, DAY_OR_MONTH, DETERMINER, isOf, SOMEBODY } from '../../words/word-classes.ts';
import { ARTICLE, COUNTS } from '../../words/function-words.ts';
import { QUANTITIES } from '../../words/roles.ts';
import { WordList } from '../../words/word-list.ts';
import { THEM_OR_US } from '../../words/pronouns.ts';

const PRONOUNS = new WordList('he she they we i who his her their');
/** What follows where `those` are people: `those who sail`, `those in the crowd`, `those affected`; not `those of boats`. */
const PEOPLE_BEHIND = new WordList(
  /^(?:who|whom|whose|in|on|at|with|against|inside|near|from|present|.+ing|.+ed)$/,
);

/** A name, a pronoun for people, a calling, a group or several together: what praises, calls or dismisses. */
export function canJudge(clauses: Clauses, phrase: NounPhrase): boolean {
  const { name, head } = phrase;
  const token = clauses.tokens[head];
  if (token === undefined) return false;
  return (
    name !== null ||
    isJoined(clauses.tokens, phrase) ||
    (token.capital &&
      !isOf(token, DETERMINER | DAY_OR_MONTH) &&
      !(OF_NOBODY.has(token) && head <= phrase.from + 1)) ||
    PRONOUNS.has(token) ||
    (token.lower === 'those' && PEOPLE_BEHIND.has(clauses.tokens[head + 1])) ||
    // `Critics were unkind. One dismissed it as "a mess"`
    (token.capital && token.lower === 'one' && phrase.to === phrase.from + 1) ||
    isOf(token, SOMEBODY) ||
    isShareOfSome(clauses, phrase) ||
    isNextOne(clauses, phrase)
  );
}

/** What has a capital where a sentence begins, or with the first words of a story, and judges nothing: `Plans to`, `A PLAN to`. */
const OF_NOBODY = new WordList(`
  it plan plans proposal proposals scheme schemes project projects bid bids attempt attempts effort efforts hopes moves
  budget budgets
  work concert concerts gig trial hearing match`);

const OTHER = new WordList('another other second third');
/** Those of `One called it "mad" and another said it was "a joke"`: `another`, `the other`, `a second`, behind an `and`. */
function isNextOne({ tokens }: Clauses, { from, to, head }: NounPhrase): boolean {
  if (head !== to - 1 || !OTHER.has(tokens[head]) || !isOf(itemAt(tokens, from - 1), CONJUNCTION))
    return false;
  return tokens[head]?.lower === 'another' ? from === head : from === head - 1 && ARTICLE.has(tokens[from]);
}

/** Those of several whom a share tells of, when they are people: `one of them`, `two of her aides`, `several of the miners`. */
function isShareOfSome({ tokens }: Clauses, { head, to }: NounPhrase): boolean {
  const count = tokens[head]?.lower ?? '';
  if (tokens[head + 1]?.lower !== 'of' || !(COUNTS.has(count) || QUANTITIES.has(count))) return false;
  return THEM_OR_US.has(tokens[to - 1]) || isOf(tokens[to - 1], SOMEBODY);
}

/** A name, `he` or `she`: one person, whose words can follow without more. */
export function isOnePerson(clauses: Clauses, { name, head }: NounPhrase): boolean {
  return name !== null || /^(?:s?he|who)$/.test(clauses.tokens[head]?.lower ?? '');
}
