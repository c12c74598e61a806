import { itemAt } from '../item-at.ts';
import { isCommonWord } from '../words/gazetteer.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { RANKS_TOO } from '../words/courtesy.ts';
import { FIRST_NAME, isOf, ORGANIZATION, PLACE } from '../words/word-classes.ts';
import { isNamedAsGroup } from './group-named.ts';
import type { BodyNames } from './body-names.ts';
import type { FoundRun } from './mention.ts';
import { isFamilyWithSuffix } from './name-parts.ts';
import type { Namesakes } from './namesakes.ts';
import { beginsPlace } from './something-else.ts';
import type { Usages } from './usage.ts';

/**
 * The last two words of a longer run, where a first name or the story's own short form tells that they are a name:
 * `Arlington Student Union president-elect Amneh Ruhl`. Null if nothing tells it.
 */
export function lastTwo(found: FoundRun, usages: Usages): FoundRun | null {
  const { tokens, run, name, quoted } = found;
  if (name.length < 3 || quoted || isNamedAsGroup(tokens, run.from)) return null;
  let at = name.length - 2;
  // Norvik chief Tomas de Hora
  while (at > 0 && name[at]?.capital === false && NAME_PARTICLES.has(name[at])) at -= 1;
  const [given, family] = [name[at], name.at(-1)];
  // San Zorel Spurs
  if (at === 0 || given?.capital !== true || family === undefined || beginsPlace(name[at - 1])) return null;
  const known = isOf(given, FIRST_NAME) && !isCommonWord(given.word.folded);
  if (!known && usages.of(family).speaks === 0) return null;
  const from = tokens.indexOf(given, run.nameFrom);
  if (itemAt(tokens, run.from - 1)?.lower === 'the' || tokens[from + name.length - 1 - at] !== family)
    return null;
  return { ...found, run: { from, nameFrom: from, to: run.to, titled: false }, name: name.slice(at) };
}

/**
 * Where names that belong apart stand side by side, keeps the first if it is somebody's family name:
 * `at a news conference with Ruhl Latvia's position`.
 */
export function narrowed(namesakes: Namesakes, bodies: BodyNames, found: FoundRun): FoundRun {
  const { name, run } = found;
  const [first, second] = name;
  if (first === undefined || second === undefined) return found;
  if (isRankWithFamily(namesakes, found))
    return { ...found, run: { ...run, nameFrom: run.to - 1, titled: true }, name: [second] };
  if (!namesakes.isFamily(first.word.bare) || isFamilyWithSuffix(name)) return found;
  // Ruhl Bank is none of Anna Ruhl's names, and neither is the law firm Ruhl Orme.
  if (isOf(name.at(-1), ORGANIZATION) || bodies.has(name)) return found;
  return { ...found, run: { ...run, to: run.nameFrom + 1 }, name: [first] };
}

/** `DS Ruhl`, `Canon Ruhl`: not a name of two words where the story knows a Ruhl. */
export const isRankWithFamily = (namesakes: Namesakes, { name: [first, second, third] }: FoundRun): boolean =>
  third === undefined &&
  RANKS_TOO.has(first?.text ?? '') &&
  !isOf(second, PLACE) &&
  namesakes.isFamily(second?.word.bare ?? '');
