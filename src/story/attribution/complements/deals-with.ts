import { behindOrigin } from '../../people/origin.ts';
import { CONJUNCTION, isOf, isPeople, PREPOSITION, ROLE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isNaming } from './naming.ts';
import type { Stretch } from '../reported/reported-clause.ts';
import { skipTime } from '../settings/settings.ts';

/** Verbs that tell a deed where only somebody stands behind them; whom somebody criticises is told of in words. */
const DEALING =
  /^(?:agree|blame|cite|concede|confirm|describe|disclose|mock|point|question|report|ridicule|thank)$/;

/** Those that are done to a name as well, though it may be no person's: `blames Strickland`. */
const PUTTING_DOWN = /^(?:blame|mock|ridicule)$/;

/** Behind somebody who is questioned: `questioned Ruhl about the fire`. */
const ABOUT = new WordList('about over in for');

/** What is pledged without telling what will be done, and what for: `pledged allegiance`, `pledged its shares as collateral`. */
const LOYALTY = new WordList('allegiance loyalty fealty');

const SECURITY = new WordList('collateral security');

/** What is conceded by a deed. */
const LOST = new WordList(
  'defeat election elections race vote contest seat seats goal goals penalty penalties point points',
);

/** What somebody owns, and tells nothing of. */
const STAKES = new WordList('stake stakes holding holdings position positions');

/** What a firm publishes, and tells nothing of what is in it: `reported third-quarter results`. */
const FIGURES = new WordList('results accounts figures');

/** Behind results of a trial, which are told: `reported results from its trial`. */
const FROM = new WordList('from of for in');

/** What is cited as evidence, and tells nothing of what is in it. */
const EVIDENCE = new WordList(
  'document documents file files email emails transcript transcripts source sources',
);

/** `Police questioned the student`, `citing sources`, `agreed with the Democrats`: somebody dealt with, and no words. */
export function dealsWith(clauses: Clauses, { from, to }: Stretch, lemma: string): boolean {
  if (lemma === 'call') return isNaming(clauses, { from, to });
  if (lemma === 'pledge') return givesPledge(clauses, { from, to });
  if (!DEALING.test(lemma)) return false;
  const { tokens } = clauses;
  // `each side blaming the other`
  if (lemma === 'blame' && to === from + 2 && tokens[from + 1]?.lower === 'other') return true;
  const phrase = phraseStartingAt(clauses, from, to);
  if (phrase === null) return false;
  if (lemma === 'concede') return LOST.has(tokens[phrase.head]);
  if (lemma === 'disclose') return STAKES.has(tokens[phrase.head]);
  if (lemma === 'report') return FIGURES.has(tokens[phrase.head]) && !FROM.has(tokens[phrase.head + 1]);
  const asked = lemma === 'question' && ABOUT.has(tokens[phrase.to]);
  // `described Ruhl, who died in May`; not `described Ruhl, who died in May, as kind`
  const aside =
    tokens[phrase.to]?.text === ',' &&
    RELATIVE_PRONOUN.has(tokens[phrase.to + 1]) &&
    !tokens.slice(phrase.to, to).some(({ lower }, i, all) => lower === 'as' && all[i - 1]?.text === ',');
  // `thanked his lawyer, Ann Lee`
  const explains = tokens[phrase.to]?.text === ',' ? phraseStartingAt(clauses, phrase.to + 1, to) : null;
  // `citing Ann Lee of the union`
  const behind = behindOrigin(tokens, explains?.name == null ? phrase.to : explains.to);
  if (!asked && !aside && skipTime(clauses, { from, to }, behind) < to) return false;
  const head = tokens[phrase.head];
  // `citing people familiar with the matter`
  const plain =
    lemma === 'cite' ||
    !tokens.slice(phrase.from, phrase.to).some((token) => isOf(token, PREPOSITION | CONJUNCTION));
  if (lemma === 'cite' && EVIDENCE.has(head)) return true;
  // `blames Strickland`, whom nothing else tells of
  const named = phrase.name !== null || (head?.capital === true && PUTTING_DOWN.test(lemma));
  const somebody = isOf(head, ROLE) || isPeople(head) || /^(?:people|person|source)$/.test(head?.lower ?? '');
  return plain && (named || somebody);
}

function givesPledge({ tokens }: Clauses, { from, to }: Stretch): boolean {
  if (LOYALTY.has(tokens[from]) || LOYALTY.has(tokens[from + 1])) return true;
  for (let i = from + 1; i + 1 < to; i += 1)
    if (tokens[i]?.lower === 'as' && SECURITY.has(tokens[i + 1])) return true;
  return false;
}
