import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Denial } from './denial.ts';
import { isImpersonal } from './impersonal.ts';
import { descriptionStart } from '../phrases/description-start.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { WordList } from '../../words/word-list.ts';

/** Verbs of what is in somebody's mind alone: `wished she had said`, `imagine he says`. */
const WISHING = new WordList(
  /^(?:wish|hop|fear|imagin|pretend|dream|suppos|worr|suspect|doubt|fantasi[sz])(?:e|es|s|ed|ing|y|ies|ied|t)?$/,
);

/** Nouns of what nobody answers for: `rumours that Ruhl said`, `the idea that she had told them`. */
export const HEARSAY = new WordList(`
  rumour rumours rumor rumors gossip speculation suspicion suspicions possibility chance chances risk danger fear fears
  hope hopes wish dream dreams idea ideas notion myth legend`);

/** `as though she had said`: what is only likened to it. */
const COMPARES = new WordList('though if');

/** Whoever it may be, and nobody who is known to have done so. */
const ANYBODY = new WordList('anyone anybody whoever');

/** First words of a question that yes or no answers. */
const ASKING = new WordList(
  "did does do has have had is are was were will would could should might didn't doesn't hasn't isn't wasn't won't",
);

/**
 * What leaves open whether the clause of a cue is true: a wish or a fear (`wished she had said`), hearsay of nobody
 * (`rumours that Ruhl said`), a likeness (`as though Ruhl had said`), a question (`Did Ruhl say …?`). Null if nothing does.
 */
export function unreal(
  clauses: Clauses,
  sentence: Sentence,
  { from: verb, subject }: Pick<CuePhrase, 'from' | 'subject'>,
): Denial | null {
  if (subject.from >= verb) return null;
  const { tokens } = clauses;
  // `bars anyone who says`, `bars anyone claiming to be`
  const who = itemAt(tokens, verb - 1)?.lower === 'who' ? verb - 2 : verb - 1;
  if (ANYBODY.has(itemAt(tokens, who))) return { kind: 'OPEN', from: who, to: verb + 1 };
  let i = descriptionStart(clauses, subject.from) - 1;
  const that = itemAt(tokens, i)?.lower === 'that';
  if (that) i -= 1;
  if (that && i >= sentence.from && HEARSAY.has(tokens[i]) && !judgesIt(tokens, verb))
    return { kind: 'OPEN', from: i, to: i + 1 };
  while (i > sentence.from && isLooseWord(tokens[i])) i -= 1;
  if (i >= sentence.from && tokens[i]?.capital === (i === sentence.from) && WISHING.has(tokens[i]))
    return { kind: 'OPEN', from: i, to: i + 1 };
  if (COMPARES.has(tokens[i]) && i > sentence.from && tokens[i - 1]?.lower === 'as')
    return { kind: 'OPEN', from: i - 1, to: i + 1 };
  if (isImpersonal(clauses, sentence, verb)) return { kind: 'OPEN', from: verb - 2, to: verb + 1 };
  return asks(clauses, sentence, verb, subject) ? { kind: 'OPEN', from: sentence.from, to: verb + 1 } : null;
}

/** `an idea that Ruhl called "absurd"`, `a rumour that she dismissed as "lies"`: what stands before `that` is judged, and no clause of it. */
function judgesIt(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (next?.kind !== 'quote' && next?.lower !== 'as') return false;
  return CALLED.has(tokens[verb]) || cueWord(tokens, verb)?.cueClass === 'EVALUATION';
}

const CALLED = new WordList('called calls described describes');

/** Furthest first word of a question before its verb, in tokens. */
const LONGEST_QUESTION = 40;

/** `Did Ruhl say it was over?`, `What did Ruhl say when it was over?`; not `Was it over, Ruhl asked?` */
function asks(clauses: Clauses, sentence: Sentence, verb: number, subject: NounPhrase): boolean {
  const { tokens } = clauses;
  if (itemAt(tokens, sentence.to - 1)?.text !== '?') return false;
  const floor = Math.max(sentence.from, verb - LONGEST_QUESTION);
  let from = verb;
  while (from > floor && itemAt(tokens, from - 1)?.text !== ':') {
    from -= 1;
    if (tokens[from]?.kind === 'quote' || tokens[from]?.text === ',') return false;
  }
  if (ASKING.has(tokens[from])) return true;
  // `What leaks when Ruhl says it does?` reports what Ruhl says, and so does `Why did Ruhl say it leaks?`
  return WHAT.has(tokens[from]) && ASKING.has(itemAt(tokens, descriptionStart(clauses, subject.from) - 1));
}

/** First words of a question that asks for the words themselves. */
const WHAT = new WordList('what which');
