import type { Token } from '../tokens.ts';
import { STATE_NAMES } from '../words/states.ts';
import { COMMA_OR_BRACKET } from '../words/punctuation.ts';

const CLOSING = /^[,);]$/;

const MEMBERS: Readonly<Record<string, string>> = { D: 'democrat', R: 'republican' };
const LETTER = /^(?<party>[DR])-(?<rest>\p{Lu}.*)$/u;

/** Most tokens of a State or a town: `R-N. Y.`, `D-West Virginia`. */
const LONGEST = 4;

/** What `, D-Ohio,` and `(R-N.Y.)` behind a name make of somebody: `ohio democrat`, `new york republican`; null without them. */
export function partyAfter(tokens: readonly Token[], to: number): string | null {
  if (!COMMA_OR_BRACKET.has(tokens[to])) return null;
  const { party = '', rest = '' } = LETTER.exec(tokens[to + 1]?.text ?? '')?.groups ?? {};
  const member = MEMBERS[party];
  if (member === undefined) return null;
  let place = rest;
  for (const { kind, text } of tokens.slice(to + 2, to + 2 + LONGEST)) {
    if (CLOSING.test(text)) break;
    place += kind === 'word' && !place.endsWith('.') ? ` ${text}` : text;
  }
  const short = place.replaceAll('.', '').toLowerCase();
  return `${STATE_NAMES.get(short) ?? short} ${member}`;
}
