import { ROLE_MODIFIERS } from '../words/roles.ts';
import type { Token } from '../tokens.ts';
import {
  COURTESY_TITLE,
  FIRST_NAME,
  isOf,
  isPeople,
  NATIONALITY,
  ORGANIZATION,
  TITLE_WORD,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { SUFFIXES } from './name-parts.ts';
import type { NameRun } from './name-runs.ts';

/** Words that end a title's `of`: Secretary of State, chief of staff. */
const TITLE_OBJECTS =
  new WordList(`state staff defense defence commerce treasury labor labour agriculture justice
  transportation energy education interior finance the exchequer commons lords operations police`);

/** Where names begin behind the plural that several share: `Economists Ann Lee and Tom Hull`; but the Farmers Union. */
export function behindPeople(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 2; i += 1) {
    if (!isPeople(tokens[i]) || isOf(tokens[i], ORGANIZATION)) continue;
    if (isOf(tokens[i + 1], TITLE_WORD | COURTESY_TITLE)) return from;
    const name = tokens.slice(i + 1, to);
    const listed = isOf(tokens[i + 1], FIRST_NAME) || /^(?:and|,)$/.test(tokens[to]?.text ?? '');
    return listed && !name.some((token) => isOf(token, ORGANIZATION)) ? i + 1 : from;
  }
  return from;
}

/** Tells title and name apart in a run of capitalised words. */
export function splitTitle(tokens: readonly Token[], from: number, to: number): NameRun {
  let nameFrom = from;
  let titled = false;
  for (let i = from; i < to; i += 1) {
    if (isOf(tokens[i], COURTESY_TITLE)) {
      nameFrom = i + 1;
      titled = true;
    } else if (
      isOf(tokens[i], TITLE_WORD) &&
      !SUFFIXES.has(tokens[i + 1]) &&
      (i + 1 < to || i === from || ROLE_MODIFIERS.has(tokens[i - 1]?.lower ?? ''))
    ) {
      nameFrom = i + 1;
      titled = true;
      if (tokens[i + 1]?.lower === 'of') {
        nameFrom = objectEnd(tokens, i + 1, to);
        i = nameFrom - 1;
      }
    }
  }
  if (nameFrom === from) nameFrom = afterOrigin(tokens, from, to);
  // A title only counts if all before the role can belong to one: `Russian Foreign Minister`, not `Ann Minister`.
  while (nameFrom < to && tokens[nameFrom]?.lower === 'designate') nameFrom += 1;
  return { from, nameFrom, to, titled };
}

/** Where the name begins behind what says where somebody belongs: `South African Robi Orme`, `Democrat Ann Lee`. */
function afterOrigin(tokens: readonly Token[], from: number, to: number): number {
  // Behind it first and last name must still come.
  const last = to - 2;
  if (last === from) return from;
  let i = from;
  while (i <= last && saysOrigin(tokens[i])) i += 1;
  return i <= last && isOf(tokens[i], FIRST_NAME) ? i : from;
}

const saysOrigin = (token: Token | undefined): boolean =>
  isOf(token, NATIONALITY) ||
  /^(?:democrat|republican|liberal|labour|tory|conservative|independent)$|olog?ist$/.test(token?.lower ?? '');

/** Where the name begins after a title's `of`: at the first known first name, else after the object. */
function objectEnd(tokens: readonly Token[], of: number, to: number): number {
  const start = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  for (let i = start + 1; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (TITLE_OBJECTS.has(tokens[i - 1]) || isOf(token, FIRST_NAME)) return i;
  }
  return Math.max(start + 1, to - 2);
}
