import { itemAt } from './item-at.ts';
import type { Token } from './tokens.ts';
import { isInCapitals } from './tokens.ts';
import { makeWord, NO_WORD } from './words/lexicon.ts';
import type { Word } from './words/lexicon.ts';
import { AUXILIARY, FINITE, isOf, PAST } from './words/word-classes.ts';

/** Names by their letters that are spelt as pronouns are, each with what it is in small letters instead: no list has that. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['WHO', 'w.h.o'],
  ['IT', 'i.t'],
]);
/** Letters that are no word of any list: what a name by its letters tells by itself. */
const LIKE = 'QVX';

const BODIES: ReadonlyMap<string, Word> = new Map(
  [...SPELT].map(([text, lower]) => [
    text,
    { ...makeWord(NO_WORD, LIKE), text, lower, folded: lower, bare: lower },
  ]),
);

/**
 * Puts names in the place of what is spelt as a pronoun is: `WHO chief Ann Lee said`, `IT manager Jan Smits said`. Not so among
 * capitals, as in `WHO IS IT`, nor where a paper begins with a word in capitals: `IT was late`, `WHO is she?`
 */
export function withBodiesInCapitals(text: string, tokens: Token[]): Token[] {
  if (!text.includes('WHO') && !text.includes('IT')) return tokens;
  for (const [at, token] of tokens.entries()) {
    const word = token.kind === 'word' ? BODIES.get(token.text) : undefined;
    if (word === undefined || isAmongCapitals(tokens, at) || isPronoun(tokens, at)) continue;
    const { kind, lower, capital, is } = word;
    tokens[at] = { ...token, kind, lower, capital, is, word };
  }
  return tokens;
}

/** Whether a word beside it is in capitals as well: of one letter any is. */
function isAmongCapitals(tokens: readonly Token[], at: number): boolean {
  const beside = [itemAt(tokens, at - 1), itemAt(tokens, at + 1)].filter((token) => token?.kind === 'word');
  return beside.some((token) => token !== undefined && token.text.length > 1 && isInCapitals(token));
}

/** `IT was late`, `IT emerged`, `WHO is she?`: a verb has it for its subject. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const first = itemAt(tokens, at - 1)?.kind !== 'word';
  const isIt = tokens[at]?.text === 'IT';
  if (next?.kind !== 'word') return first || isIt;
  return first && (isOf(next, AUXILIARY) || (isIt && isOf(next, FINITE | PAST)));
}
