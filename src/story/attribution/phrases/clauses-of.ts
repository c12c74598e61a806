import { itemAt } from '../../item-at.ts';
import { listOf } from '../../new-list.ts';
import type { Passage } from '../../passage.ts';
import type { NameMention } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { isOf } from '../../words/word-classes.ts';
import type { Clauses } from './noun-phrase.ts';
import { asName, OTHER_WORDS } from './word-of-name.ts';

/** Lays the names of a passage over its tokens. */
export function clausesOf(passage: Passage, mentions: readonly NameMention[]): Clauses {
  const { tokens } = passage;
  const nameAt = listOf<NameMention | undefined>(undefined, tokens.length);
  /** The tokens of their own that a passage gets which has other words in its names. */
  let own: Token[] | null = null;
  let i = 0;
  for (const mention of mentions) {
    if (mention.quoted) continue;
    while ((tokens[i]?.start ?? Infinity) < mention.start) i += 1;
    for (; (tokens[i]?.end ?? Infinity) <= mention.end; i += 1) {
      nameAt[i] = mention;
      const token = tokens[i];
      if (token === undefined || !isOf(token, OTHER_WORDS) || token.start < mention.nameStart) continue;
      own ??= tokens.slice();
      own[i] = asName(token);
    }
  }
  // Few passages name it, and `who` stands in many.
  if (passage.text.includes(HEALTH_BODY)) own = withHealthBody(own ?? tokens);
  return { passage, tokens: own ?? tokens, nameAt };
}

/** `the WHO said`: the World Health Organization, where another `who` begins a relative clause. */
const HEALTH_BODY = 'WHO';

function withHealthBody(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const alone = token.text === HEALTH_BODY && itemAt(tokens, i - 1)?.lower === 'the';
    return alone ? asName(token, 'w.h.o.') : token;
  });
}
