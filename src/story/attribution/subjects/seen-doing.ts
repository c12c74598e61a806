import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, OBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { wholeName } from '../phrases/whole-name.ts';

/** What tells of somebody doing something: `saw Ruhl waving`, `became aware of Ruhl waving`, `a film that shows Ruhl waving`. */
const SEES = new WordList(`
  saw see sees seeing heard hear hears hearing watched watching found noticed filmed caught remembered recalled described
  show shows showed showing of`);
const AWARE = new WordList('aware sight footage video pictures');
/** Furthest first participle before another, in tokens. */
const NEAR = 10;

/**
 * Whom somebody sees do one thing and say another: `saw Ruhl waving a hammer and <telling> him`; null where the participle at
 * a token has no other of the same before it.
 */
export function seenDoing(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  if (itemAt(tokens, gerund - 1)?.lower !== 'and') return null;
  for (let i = gerund - 2; i > Math.max(sentence.from, gerund - NEAR); i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'quote' || token?.text === ',' || isFiniteVerb(clauses, i)) return null;
    if (token?.capital !== false || !token.lower.endsWith('ing')) continue;
    // `saw him waving a hammer and telling her`
    if (isOf(tokens[i - 1], OBJECT_PRONOUN) && SEES.has(itemAt(tokens, i - 2)))
      return { from: i - 1, to: i, head: i - 1, name: null };
    const doer =
      nameAt[i - 1] === undefined ? phraseEndingAt(clauses, i - 1, sentence.from) : wholeName(clauses, i - 1);
    if (doer === null || !canJudge(clauses, doer)) continue;
    const seen = itemAt(tokens, doer.from - 1);
    if (!SEES.has(seen)) return null;
    return seen?.lower !== 'of' || AWARE.has(itemAt(tokens, doer.from - 2)) ? doer : null;
  }
  return null;
}
