import { endsBehindAbbreviation } from './abbreviation-ends.ts';
import type { CodedText } from './byte-codes.ts';
import { endsBehindForm, POINTED_FORMS } from './company-form-ends.ts';
import { newList } from './new-list.ts';
import { addTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isOf, POINTED, STOP } from './words/word-classes.ts';

/** Most tokens before a point in which the verb of its sentence is looked for. */
const REACH = 80;

/**
 * Adds a full stop behind what is shortened where its point ends a sentence as well, so that whatever asks for a full
 * stop finds one: `It bought Brae Foods Ltd. Nordbank said …`, `It began at 4 a.m. Police said …`. The form of a
 * company loses its point; what else is shortened keeps it, and the stop behind has no width.
 */
export function withStopsBehindPoints(coded: CodedText, tokens: Token[]): Token[] {
  const parted = newList<Token>();
  let taken = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isOf(token, POINTED) || isOf(token, STOP)) continue;
    const begin = Math.max(taken, i - REACH);
    const isForm = POINTED_FORMS.has(token);
    if (!(isForm ? endsBehindForm(tokens, begin, i) : endsBehindAbbreviation(tokens, begin, i))) continue;
    for (const before of tokens.slice(taken, i)) parted.push(before);
    const point = token.end - 1;
    if (isForm) addTokens(parted, coded, token.start, point);
    else parted.push(token);
    addTokens(parted, coded, point, token.end);
    const stop = parted.at(-1);
    if (!isForm && stop !== undefined) parted[parted.length - 1] = { ...stop, start: token.end };
    taken = i + 1;
  }
  if (taken === 0) return tokens;
  for (const behind of tokens.slice(taken)) parted.push(behind);
  return parted;
}
