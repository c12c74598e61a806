import type { Gender } from '../../../domain/story.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { A_OR_AN, ARTICLE } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { genderOfPronoun } from '../../words/pronouns.ts';
import { BODY, DETERMINER, GROUP, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { isPersonWord } from '../mentions/introducing-sentences.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';

const DEAD = new WordList('dead killed died dies death deaths body murder murdered fatally');

/** Whoever is the object of the sentence before one of a passage, the last of the passage before included. */
export function objectBefore(
  all: readonly Clauses[],
  passage: number,
  sentence: number,
  wanted: Wanted,
): Antecedent | null {
  const clauses = all[sentence > 0 ? passage : passage - 1];
  const { sentences } = clauses?.passage ?? { sentences: [] };
  const before = sentence > 0 ? sentences[sentence - 1] : sentences.at(-1);
  return clauses === undefined || before === undefined ? null : objectIn(clauses, before, wanted);
}

/**
 * The only one of an office or calling in a sentence, no subject of it, whom a `he` or `she` means that fits nobody named:
 * `Police met the mayor. She said`, `Police stopped a man. He said`. Null if there is none.
 */
function objectIn(clauses: Clauses, sentence: Sentence, { gender }: Wanted): Antecedent | null {
  const { tokens, passage } = clauses;
  // `The thief robbed the mayor. She said she needed the money.`: either can be meant.
  const subject = phraseStartingAt(clauses, sentence.from, sentence.to);
  const doer = subject?.name === null ? tokens[subject.head] : undefined;
  if (doer !== undefined && !isOther(doer, gender) && !isOf(doer, GROUP | BODY) && !endsInS(doer.lower))
    return null;
  let found: Antecedent | null = null;
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    // `Police found a man dead.`
    if (DEAD.has(tokens[i])) return null;
    if (!ARTICLE.has(tokens[i]) || itemAt(tokens, i - 1)?.lower === 'of') continue;
    const whole = phraseStartingAt(clauses, i, sentence.to);
    if (whole?.name !== null) continue;
    // `charged a man with theft`, `asked the manager for help`
    const isWhole = tokens[i]?.lower === 'the' && !isDoneFor(tokens, whole.head + 1);
    const phrase = isWhole ? whole : { ...whole, to: whole.head + 1 };
    const head = tokens[phrase.head];
    if (head === undefined || !isPersonWord(head)) continue;
    // `Police met a mayor`: of one who is new the word tells whether it is a man.
    if (tokens[i]?.lower !== 'the' && !GENDERED_ROLES.has(head.lower)) continue;
    // `the mayor's office`
    if (isOf(tokens[phrase.head + 1], POSSESSIVE)) continue;
    if ((GENDERED_ROLES.get(head.lower) ?? gender) !== gender) continue;
    if (found !== null) return null;
    found = {
      passage: passage.index,
      start: tokens[i]?.start ?? 0,
      end: itemAt(tokens, phrase.to - 1)?.end ?? head.end,
      part: 'MENTIONED',
      gender: GENDERED_ROLES.get(head.lower) ?? null,
      bearer: { clauses, phrase },
      name: null,
      root: null,
    };
  }
  return found;
}

/** `She told the manager. He said`: a word that means nobody of some gender. */
const isOther = ({ lower }: Token, gender: Gender): boolean =>
  NO_ONE.hasWord(lower) || (genderOfPronoun(lower) ?? gender) !== gender;

const NO_ONE = new WordList('they we i it');

/** `charged the man with theft`, `asked the manager for help`, `for a room`; not `met the lawyer for the bank`. */
export function isDoneFor(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower === 'with' || tokens[at]?.lower === 'about') return true;
  if (tokens[at]?.lower !== 'for' || next?.capital !== false) return false;
  return A_OR_AN.has(next) || !isOf(next, DETERMINER);
}
