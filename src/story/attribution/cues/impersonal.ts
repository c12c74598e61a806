import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { AUXILIARY, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isLooseWord } from '../phrases/verbs.ts';

/** What it is to say something; a body can be `forced to admit`, `proud to announce`. */
const JUDGED = new WordList(`
  fair unfair hard harder difficult easy easier safe important possible impossible wrong tempting premature reasonable enough
  early soon customary common natural useful necessary best better worth accurate misleading impolite harsh odd strange weird
  ironic absurd trite glib churlish fanciful simplistic facile true sad painful unkind cruel pointless futile redundant obvious
  understatement exaggeration hyperbole stretch cliche cliché leap lie`);
const IS = new WordList(`
  is was 's be seem seems seemed sound sounds sounded feel feels felt appear appears appeared look looks looked`);

/** What it takes to say something: `It took courage to say it was over`; not `It took years to admit`, as a firm may. */
const TAKES = new WordList('take takes took');
const TAKEN = new WordList('courage guts nerve gall genius bravery chutzpah');
/** `It pains me to say it was over` */
const HURTS = new WordList('pains pained hurts hurt saddens behooves behoves');
/** Furthest verb before the `to`, in tokens. */
const NEAR = 5;

/** `It is fair to say it was over`, `while it was hard to predict when`, `Suffice (it) to say it was`: said by nobody in particular. */
export function isImpersonal({ tokens }: Clauses, sentence: Sentence, verb: number): boolean {
  if (itemAt(tokens, verb - 1)?.lower !== 'to') return false;
  const judged = itemAt(tokens, verb - 2);
  const suffice = judged?.lower === 'it' ? itemAt(tokens, verb - 3) : judged;
  if (suffice?.lower === 'suffice') return true;
  if (!JUDGED.has(judged)) {
    const takes = takesVerb(tokens, Math.max(sentence.from, verb - 2 - NEAR), verb - 2);
    return takes !== -1 && itIs(tokens, sentence, takes - 1);
  }
  let be = verb - 3;
  // `would be an understatement to say`
  if (ARTICLE.has(itemAt(tokens, be)) || itemAt(tokens, be)?.lower === 'no') be -= 1;
  while (be > sentence.from && isLooseWord(tokens[be]) && !isOf(tokens[be], AUXILIARY)) be -= 1;
  return IS.has(tokens[be]) && itIs(tokens, sentence, be);
}

type Tokens = Clauses['tokens'];

/** The verb of what it takes, or whom it pains, that stands between two tokens; -1 if none does. */
function takesVerb(tokens: Tokens, from: number, to: number): number {
  for (let i = to; i > from; i -= 1) {
    if (HURTS.has(tokens[i])) return i;
    if (TAKES.has(tokens[i])) return TAKEN.has(tokens[to]) ? i : -1;
  }
  return -1;
}

/** Whether `it` stands before a verb and what goes along with it. */
function itIs(tokens: Tokens, sentence: Sentence, before: number): boolean {
  let subject = before;
  while (
    subject > sentence.from &&
    (isLooseWord(tokens[subject]) || IS.has(tokens[subject]) || /^['’]s$/.test(tokens[subject]?.text ?? ''))
  )
    subject -= 1;
  return tokens[subject]?.lower === 'it';
}
