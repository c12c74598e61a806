import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { endOfAsTold } from './as-set-in.ts';
import { tellsWhatLedTo } from './before-and-after.ts';
import { tellsBeside } from './beside-the-words.ts';
import { comesToMain } from './comes-to-main.ts';
import { closingDash, isDash } from './dashes.ts';
import { doesToo } from './does-too.ts';
import { doesBeside, goesOnAtWork } from './goes-on-in-tense.ts';
import { goesOnBehindMark } from './goes-on-beyond.ts';
import { goesOnToSay } from '../complements/next-speaker.ts';
import { beforeManner, isToCome } from './how-it-is-said.ts';
import { insertedEnd } from '../settings/inserted.ts';
import { listGoesOn } from './list-goes-on.ts';
import { saysNoMore } from './no-more-said.ts';
import { AGAINST, othersSayAgainst } from './others-say.ts';
import { othersToo } from './others-too.ts';
import { setsBeside, tellsOfSubject } from '../complements/goes-on-within.ts';
import {
  actsOnFinding,
  comesToNow,
  goesOnDoing,
  goesOnWithMain,
  isSpeakersDeed,
} from '../complements/speakers-deed.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { CONJUNCTION, isOf, SUBJECT_PRONOUN, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { leavesSpeech } from './leaves-speech.ts';

/** Marks that go with the word before them: `Channel 4's`. */
const GOES_WITH_WORD = new WordList(") ] % 's");

/** Furthest `and` behind a `both` that what is said begins with, in tokens. */
const NEAR = 8;

/**
 * After the last token of what is said from `from` on: it stops before what the reporter goes on with. `first` is where what
 * is said begins, before an attribution inserted into it.
 */
export function clauseEnd(clauses: Clauses, sentence: Sentence, from: number, first = from): number {
  const { tokens } = clauses;
  let end = sentence.to;
  let depth = 0;
  const thatFrom = tokens[from]?.lower === 'that' ? from + 1 : from;
  const future = tokens[tokens[from]?.lower === 'not' ? from + 1 : from]?.lower === 'to';
  for (let i = from; i < sentence.to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '(' || token.text === '[') depth += 1;
    else if (token.text === ')' || token.text === ']') depth -= 1;
    // `(part of his appeal to the young), is a star`: the bracket around it is over.
    if (depth < 0) {
      end = i;
      break;
    }
    if (depth > 0 || i === from) continue;
    // `would build it despite neighbours who say it is too late`
    if (AGAINST.has(token) && othersSayAgainst(clauses, sentence, from, i)) {
      end = i;
      break;
    }
    if (isPlain(tokens, i)) continue;
    if (token.text === ',') {
      const close = Math.max(insertedEnd(clauses, sentence, from, i), endOfAsTold(clauses, sentence, i));
      if (close > i) {
        i = close;
        continue;
      }
      if (listGoesOn(clauses, sentence, from, i)) {
        i += 1;
        continue;
      }
      if (setsBeside(clauses, sentence, from, i)) continue;
      const closing = tellsOfSubject(clauses, sentence, from, i);
      if (closing !== null) {
        i = closing;
        continue;
      }
      if (tellsBeside(tokens, i) && isToCome(tokens, first, i)) {
        end = i;
        break;
      }
    }
    if (token.text === ';' || token.text === ':') {
      if (goesOnBehindMark(clauses, sentence, first, i)) continue;
      end = i;
      break;
    }
    if (isDash(clauses, i)) {
      const close = closingDash(clauses, sentence, i);
      if (close === null) {
        end = i;
        break;
      }
      i = close;
      continue;
    }
    // `said both she and Ruhl promised`, `said she and Ruhl argued`
    if (
      i < from + NEAR &&
      tokens[i]?.lower === 'and' &&
      tokens.slice(from, i).some(({ lower }) => lower === 'both')
    )
      continue;
    if (i === thatFrom + 1 && token.lower === 'and' && isOf(tokens[thatFrom], SUBJECT_PRONOUN)) continue;
    if (isOf(token, CONJUNCTION) && doesToo(clauses, sentence, from, i) !== null) continue;
    const until =
      (future && token.lower === 'after' && tellsWhatLedTo(clauses, sentence, i)) ||
      ENDS.some((ends) => ends(clauses, sentence, from, i)) ||
      (isOf(token, CONJUNCTION) && doesBeside(clauses, sentence, { from: thatFrom, to: i }, i)) ||
      comesToNow(clauses, sentence, from, i);
    if (until) {
      end = i;
      break;
    }
  }
  const manner = beforeManner(tokens, first, end);
  // A thing spoken of has an end of its own: see `matter-end.ts`.
  if (manner < end && holdsFiniteVerb(clauses, first, end)) end = manner;
  while (
    end > from + 1 &&
    itemAt(tokens, end - 1)?.kind === 'punctuation' &&
    !GOES_WITH_WORD.has(itemAt(tokens, end - 1))
  )
    end -= 1;
  // `it was sold and, according to Orme, its owner fled`
  return end > from + 1 &&
    tokens[end]?.text === ',' &&
    /^(?:and|but|because)$/.test(tokens[end - 1]?.lower ?? '')
    ? end - 1
    : end;
}

/** Ways in which what is said from `from` on ends before a token, where the reporter or somebody else goes on. */
const ENDS: readonly ((clauses: Clauses, sentence: Sentence, from: number, at: number) => boolean)[] = [
  (clauses, sentence, _, at) => leavesSpeech(clauses, sentence, at),
  othersToo,
  goesOnToSay,
  comesToMain,
  (clauses, _, from, at) => goesOnDoing(clauses, from, at),
  isSpeakersDeed,
  (clauses, _, from, at) => actsOnFinding(clauses, from, at),
  goesOnWithMain,
  (clauses, sentence, _, at) => goesOnAtWork(clauses, sentence, at),
  saysNoMore,
];

/** A word that ends nothing: none that joins clauses, and none behind a quotation. */
function isPlain(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' &&
    !isOf(token, CONJUNCTION | SUBORDINATOR) &&
    itemAt(tokens, i - 1)?.kind !== 'quote'
  );
}
