import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf, POSSESSIVE, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { isFrontedParticiple } from '../phrases/clause.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** What leads to the one that the sentence is about: `As for Ann Lee, she`. */
const ABOUT = new WordList('as for');

/** What tells another name of the one that the sentence is about: `Born Ann Orme, she`. */
const CALLED = new WordList('born named christened baptised baptized nicknamed dubbed known');

/**
 * Whether the pronoun at a token is the subject behind a phrase in front that only mentions others: `In a letter to Ann Lee, she
 * said`. It means whoever the story has been about sooner than them. `here` are those before it in the sentence.
 */
export function isBehindMention(
  clauses: Clauses,
  sentence: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): boolean {
  const { tokens, nameAt } = clauses;
  if (itemAt(tokens, pronoun - 1)?.text !== ',' || !here.some(({ name }) => name !== null)) return false;
  // `Unlike his rival, Orme, he`: no subject, as nothing but the comma stands behind it.
  const last = itemAt(tokens, pronoun - 2)?.end;
  const opener = itemAt(tokens, sentence.from);
  if (isClaimInFront(clauses, sentence.from)) return true;
  const called = CALLED.has(opener);
  if (!called && here.some(({ part, end }) => part !== 'MENTIONED' && end !== last)) return false;
  const fronted =
    (isOf(opener, PREPOSITION) && !ABOUT.has(opener)) ||
    opener?.lower.endsWith('ing') === true ||
    called ||
    isFrontedParticiple(clauses, sentence.from);
  if (!fronted) return false;
  // `In Ann Lee's view, she`
  for (let i = sentence.from; i < pronoun; i += 1)
    if (nameAt[i] !== undefined && isOf(tokens[i + 1], POSSESSIVE)) return false;
  return true;
}

/** What begins what somebody says before the sentence tells who. */
const CLAIMING = new WordList(
  'saying stating claiming arguing alleging noting adding insisting asserting contending explaining stressing maintaining recalling observing conceding admitting acknowledging revealing complaining declaring suggesting warning denying believing knowing fearing realizing realising lamenting submitting emphasizing emphasising reiterating',
);
/** What makes the clause behind it one of its own: `Noting that when Orme fell, he was ill, Lee said`. */
const ANOTHER_CLAUSE = new WordList(
  'when whenever if once after before while as because since although though unless until',
);

/**
 * `Claiming that Ann Lee had lied, she said`, `Noting Ann Lee's age, she said`: whoever says both is not the one told of; not so in
 * `Adding to Ann Lee's woes, she fell`.
 */
function isClaimInFront({ tokens }: Clauses, from: number): boolean {
  const pointing = isOf(tokens[from + 1], PREPOSITION) || tokens[from + 1]?.lower === 'out';
  const that =
    tokens[from + 1]?.lower === 'that'
      ? from + 1
      : pointing && tokens[from + 2]?.lower === 'that'
        ? from + 2
        : -1;
  if (tokens[from]?.lower === 'adding' && tokens[from + 1]?.lower === 'to') return false;
  if (!CLAIMING.has(tokens[from]) && (that === -1 || tokens[from]?.lower.endsWith('ing') !== true))
    return false;
  const first = that === -1 ? from + 1 : that + 1;
  return !ANOTHER_CLAUSE.has(tokens[tokens[first]?.text === ',' ? first + 1 : first]);
}

const SAID = new WordList('said says told added adds');

/**
 * `Lee sang; Hull danced, "for fun," she says`: those who do something in the last part of a sentence before its tag, one of whom can
 * be meant as well as the one of the first.
 */
export function doersBehindSemicolon(
  { tokens }: Clauses,
  { from }: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): readonly Antecedent[] {
  if (here.length < 2) return [];
  let mark = pronoun - 1;
  while (mark > from && tokens[mark]?.text !== ';') mark -= 1;
  if (mark <= from) return [];
  // `Lee said it rained; Hull slept, she said`: she goes on.
  for (let i = from; i < mark; i += 1) if (SAID.has(tokens[i])) return [];
  const first = isOf(tokens[mark + 1], CONJUNCTION) ? tokens[mark + 2] : tokens[mark + 1];
  const start = first?.start ?? 0;
  // `Lee lives here`: by its form the verb can be a noun.
  return here.filter(
    (one) => one.root === null && (one.start === start || (one.start > start && one.part !== 'MENTIONED')),
  );
}
