import { itemAt } from '../../item-at.ts';
import { FRAMES } from '../../words/frames.ts';
import { endsInS } from '../../words/inflect.ts';
import { ONE_OR_ANOTHER, PREPOSITIONS, SUBORDINATORS } from '../../words/function-words.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { WHEN_OR_WHY } from '../../words/linking-words.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import type { Stretch } from '../reported/reported-clause.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';

/** Fewest words of a clause that only an attribution behind it makes a report. */
export const FEWEST_WORDS = 3;

/** Words that are more than a setting or somebody's description. */
const MANY_WORDS = 10;

/** Fewest words up to a quotation that an attribution behind it makes a report with it. */
export const FEWEST_WITH_QUOTE = 4;

/** Whether a verb can have a clause before it: `It rained, Ruhl said`; but not `With a bow, Ruhl laughed`. */
export function reports(lemma: string, word = ''): boolean {
  return word === 'according' || FRAMES.get(lemma)?.clause === true;
}

/**
 * `A number of causes raise the price for those who sail, Ruhl said`: many words need no verb that is known, unless
 * they tell when or where somebody spoke.
 */
export function isLong(clauses: Clauses, stretch: Stretch): boolean {
  const first = clauses.tokens[stretch.from]?.lower ?? '';
  return wordsIn(clauses, stretch) >= MANY_WORDS && !SPEAKS_THERE.test(first);
}

const SPEAKS_THERE =
  /^(?:speaking|talking|writing|asked|questioned|addressing|appearing|testifying|answering|responding|having|being|in|at|on|during|after|before|while|when|as)$/;

/**
 * Whether a stretch is a clause and no setting of the reporter's: `Having lost the vote`, `When the lights went out`,
 * `With tears in her eyes`, `A baker from Ostra`. Behind a setting with a comma a clause can follow.
 */
export function isClause(clauses: Clauses, { from, to }: Stretch): boolean {
  const { tokens } = clauses;
  const first = tokens[from];
  const lower = first?.lower ?? '';
  // `Trading was thin` has its verb right behind it, `Trading on its name` has none.
  const participle =
    /^(?:asked|having|being)$/.test(lower) ||
    (lower.endsWith('ing') && first?.kind === 'word' && !isFiniteVerb(clauses, from + 1));
  // `That is putting pressure on them`
  const setting = (lower !== 'that' && SUBORDINATORS.has(lower)) || participle;
  let start = from;
  if (setting) {
    while (start < to && tokens[start]?.text !== ',') start += 1;
    start += 1;
  }
  if (
    !setting &&
    !PREPOSITIONS.has(lower) &&
    lower !== 'a' &&
    lower !== 'an' &&
    // `One of the men, Tom Hull, agreed.`
    !(ONE_OR_ANOTHER.has(first) && tokens[from + 1]?.lower === 'of') &&
    !namesOnly(clauses, from, to)
  )
    return true;
  return start < to && canBeWhole(clauses, { from: start, to });
}

/** A clause of its own, and nothing that waits for more: `It fell, he said`; not `aimed at critics, including, he said`. */
export function isWholeClause(clauses: Clauses, stretch: Stretch): boolean {
  const last = itemAt(clauses.tokens, stretch.to - 1);
  if (isOf(last, PREPOSITION) || last?.lower.endsWith('ing') === true) return false;
  return canBeWhole(clauses, stretch) && isClause(clauses, stretch);
}

/**
 * `She never complains, but this year, she said, is different`: where an attribution parts a subject from its verb, the
 * clause that it parts, without the whole one before it; else all that stands before the attribution.
 */
export function splitClause(clauses: Clauses, before: Stretch, rest: Stretch): Stretch {
  const { tokens } = clauses;
  // `He left early and, according to her, never came back`
  let joint = before.to - 1;
  while (joint > before.from && isLooseWord(tokens[joint])) joint -= 1;
  if (isOf(tokens[joint], CONJUNCTION)) return { from: before.to, to: before.to };
  const reason = reasonStart(clauses, before);
  if (reason !== null) return { from: reason, to: before.to };
  // `A man was shot after, police said, he drew a gun`: what led to it is said, and not that it was so.
  const led =
    WHEN_OR_WHY.has(tokens[joint]) && joint > before.from + 1 && !isOf(tokens[rest.from], CONJUNCTION);
  if (led && canBeWhole(clauses, { from: before.from, to: joint })) return { from: before.to, to: before.to };
  // `It sank, but it had, according to her, been leaking`
  const parted = isOf(itemAt(tokens, before.to - 1), AUXILIARY);
  if (!parted && !isFiniteVerb(clauses, rest.from) && !endsInS(tokens[rest.from]?.lower ?? '')) return before;
  for (let i = before.to - 2; i > before.from + 1; i -= 1) {
    if (isFiniteVerb(clauses, i)) break;
    if (!PARTS.has(tokens[i]) || tokens[i - 1]?.text !== ',') continue;
    return canBeWhole(clauses, { from: before.from, to: i - 1 }) ? { from: i + 1, to: before.to } : before;
  }
  return before;
}

const PARTS = new WordList('but and yet so');
const REASON = new WordList('because that since although though if unless');
const ONLY = new WordList('only just simply mainly partly largely perhaps');

/** `He would vote, but only because, she said, it was late`: where the clause begins that an attribution breaks behind its first word. */
function reasonStart(clauses: Clauses, { from, to }: Stretch): number | null {
  const { tokens } = clauses;
  if (!REASON.has(tokens[to - 1])) return null;
  let i = to - 2;
  while (i > from && ONLY.has(tokens[i])) i -= 1;
  return PARTS.has(tokens[i]) && canBeWhole(clauses, { from, to: i }) ? i + 1 : null;
}

/** `Mayor Ann Lee and her husband`: somebody, and nothing of what they do. */
function namesOnly(clauses: Clauses, from: number, to: number): boolean {
  if (canBeWhole(clauses, { from, to }) || tellsOf(clauses, from, to)) return false;
  for (let i = from; i < to; i += 1) if (clauses.nameAt[i] !== undefined) return true;
  return false;
}

/** `The footage shows Ruhl`, `Ruhl's own figures show him`: a verb that is a plural noun as well, with its object. */
function tellsOf({ tokens, nameAt }: Clauses, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital || isOf(token, SOMEBODY)) continue;
    if (token.lower !== 'show' && !endsInS(token.lower)) continue;
    if (isOf(tokens[i - 1], DETERMINER | PREPOSITION | POSSESSIVE)) continue;
    // `Ruhl leaves at a bad time`
    if (nameAt[i - 1] !== undefined && isOf(tokens[i + 1], PREPOSITION | ADVERB)) return true;
    if (nameAt[i + 1] !== undefined || isOf(tokens[i + 1], OBJECT_PRONOUN | DETERMINER)) return true;
  }
  return false;
}

/** How many words, numbers and quotations a stretch has. */
export function wordsIn(clauses: Clauses, { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (clauses.tokens[i]?.kind !== 'punctuation') count += 1;
  return count;
}

/** Whether a stretch can be whole: it has a verb, or words between marks. */
export function canBeWhole(clauses: Clauses, stretch: Stretch): boolean {
  return holdsFiniteVerb(clauses, stretch.from, stretch.to) || holdsQuote(clauses, stretch);
}

/** Whether words between marks are among those of a stretch. */
export function holdsQuote({ tokens }: Clauses, { from, to }: Stretch): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'quote');
}

/**
 * Whether a verb that takes no clause tells of words between marks before it: `being "careless" – as described by Ruhl –`, `He was
 * "late," she laughed`; not so in `Asked about his claim of "no loss" at sea, Ruhl laughed`.
 */
export const tellsOfMarks = ({ tokens }: Clauses, { to }: Stretch, lemma: string): boolean =>
  FRAMES.has(lemma) || itemAt(tokens, to - 1)?.kind === 'quote' || itemAt(tokens, to - 2)?.kind === 'quote';

/** `In addition, she said, it leaks`: words that only lead on from the sentence before are the reporter's. */
export function isLink({ tokens }: Clauses, { from, to }: Stretch): boolean {
  return (
    to - from <= LONGEST_LINK &&
    LINK.test(
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    )
  );
}

/** Most words of a link. */
const LONGEST_LINK = 4;
const LINK =
  /^(?:in (?:addition|fact|contrast|particular|general|turn|short|other words)|by contrast|at the same time|on the (?:other hand|contrary|whole)|as a result|for (?:example|instance)|after all|of course|still|however|instead|moreover|furthermore|meanwhile|besides|therefore|thus|indeed|also|overall|nevertheless|nonetheless|likewise|similarly)$/;
