import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { SAYINGS } from '../../words/sayings.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { BY_FROM_OR_OF } from '../../words/linking-words.ts';
import type { Finding, RuleContext } from '../cues/finding.ts';
import { clausesOfPart, makeFinding, sentenceAt } from '../cues/finding.ts';
import { ownerBefore } from '../cues/noun-cue.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';

/** Nouns that a reporter asks for beside those for something said: `Ruhl's take on the plan?` */
const ASKED_FOR = new WordList(`
  take takes takeaway thoughts position diagnosis prescription pitch recipe solution reasoning rationale reasons reason theory
  impression impressions feeling feelings`);

export const HOW = new WordList('what how');
const IS = new WordList("is was are were 's ’s");
const DID = new WordList('does did do would had has');
const ASKS_WHETHER = new WordList(
  'did does do would will could can should had has have is was are were why who when where',
);

/** What somebody does who is asked, behind `What did` and somebody. */
const ANSWERS = new WordList(
  'say said tell told reply replied respond responded answer answered react reacted think make advise recommend conclude explain put call suggest propose predict write',
);

/** Longest question, in tokens: `And the verdict of the harbour board on the plan?` */
const LONGEST_QUESTION = 24;

/** A question that the reporter asks before words: who is to answer it; a null finding where it does not tell. */
export interface ReportersQuestion {
  readonly finding: Finding | null;
}

/**
 * What `Ruhl's reaction?`, `The verdict of the board?`, `What did Ruhl say?` right before words tells of who speaks them; null
 * where no such question stands there. Who spoke before it does not go on.
 */
export function reportersQuestion(context: RuleContext): ReportersQuestion | null {
  const { passage, token, piece } = context.part;
  // `What did Tom Orme say? "He told me to go."`: whoever tells of him goes on.
  const [first] = passage.inner[piece] ?? [];
  if (first?.lower === 'he' || first?.lower === 'she') return null;
  const own = clausesOfPart(context);
  const clauses = token > 0 ? own : itemAt(context.clauses, passage.index - 1);
  const end = token > 0 ? token : (clauses?.tokens.length ?? 0);
  if (clauses === undefined || itemAt(clauses.tokens, end - 1)?.text !== '?') return null;
  const sentence = sentenceAt(clauses.passage, end - 1);
  return end - sentence.from > LONGEST_QUESTION ? null : answeredBy(clauses, sentence, end - 1);
}

/** What is answered to whoever spoke before. */
const RESPONSES = new WordList('response reply reaction answer retort rebuttal');

function answeredBy(clauses: Clauses, sentence: Sentence, mark: number): ReportersQuestion | null {
  const { tokens } = clauses;
  let from = sentence.from;
  while (isOf(tokens[from], CONJUNCTION)) from += 1;
  const what = HOW.has(tokens[from]);
  if (what) {
    if (DID.has(tokens[from + 1])) return actsIn(clauses, from + 2, mark);
    if (!IS.has(tokens[from + 1])) return null;
    from += 2;
  }
  // `Did she care about Ruhl's reaction?`
  if (ASKS_WHETHER.has(tokens[from])) return null;
  for (let i = from; i < mark; i += 1) {
    if (isNounAsked(clauses, i, mark)) {
      if (holdsFiniteVerb(clauses, i + 1, mark)) return null;
      const owner =
        ownerBefore(clauses, sentence, i) ??
        (BY_FROM_OR_OF.has(tokens[i + 1]) ? somebodyFrom(clauses, i + 2, mark) : null);
      // `The reason?` asks whoever speaks; `The response?` another.
      if (owner === null) return RESPONSES.has(tokens[i]) ? { finding: null } : null;
      if (!canJudge(clauses, owner)) return { finding: null };
      // `What was Ruhl's advice?` leaves open only what it was.
      const cue = what ? null : { from: i, to: i + 1 };
      return { finding: makeFinding('CUE_BEFORE', clauses, owner, 0.9, { cue, tie: 'OWNER' }) };
    }
    if (isFiniteVerb(clauses, i)) return null;
  }
  // `And Ruhl?`: the answer is his or is about him.
  return phraseStartingAt(clauses, from, mark)?.to === mark && clauses.nameAt[mark - 1] !== undefined
    ? { finding: null }
    : null;
}

/** Whether a noun for something said, and no verb, stands at a token: `Ruhl's two-word reply to them?` */
const isNounAsked = ({ tokens, nameAt }: Clauses, i: number, mark: number): boolean =>
  nameAt[i] === undefined &&
  (SAYINGS.has(tokens[i]?.lower ?? '') || ASKED_FOR.has(tokens[i])) &&
  (i + 1 === mark || tokens[i + 1]?.kind === 'word');

/** `did Ruhl say to them`: who does it. */
function actsIn(clauses: Clauses, from: number, mark: number): ReportersQuestion | null {
  const subject = phraseStartingAt(clauses, from, mark);
  if (subject === null || !canJudge(clauses, subject)) return null;
  let verb = subject.to;
  while (isLooseWord(clauses.tokens[verb])) verb += 1;
  if (!ANSWERS.has(clauses.tokens[verb])) return null;
  return { finding: makeFinding('SAME_PARAGRAPH', clauses, subject, 0.85) };
}
