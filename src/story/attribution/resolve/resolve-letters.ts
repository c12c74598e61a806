import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { OWN_TEAM_WORDS, TOWN_WORDS } from '../../words/team-words.ts';
import { isOf, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { nameOf } from '../bodies/bodies-by-word.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { led, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import { resolveName } from './resolve-name.ts';
import { isShortName } from '../bodies/short-names.ts';

/**
 * Whom letters mean that are short for a name or an office of the story: `the NPU`, of the Norvik Pilots' Union (NPU), `the CS`, of
 * Cabinet Secretary Ann Lee; null if they are short for nobody's.
 */
export function resolveLetters(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  letters: Token,
): Resolution | null {
  if (!isShortName(letters)) return null;
  return (
    bodyOfLetters(resolver, clauses, phrase, letters.text) ?? bearerOf(resolver, clauses, phrase, letters)
  );
}

function bodyOfLetters(
  { roster, bodies }: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  letters: string,
): Resolution | null {
  const body = bodies.shortenedTo(letters);
  if (body === null) return null;
  const entry = roster.organization(nameOf(body));
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(body.clauses, body.phrase)];
  roster.mention(entry, clauses.passage, from);
  roster.mention(entry, body.clauses.passage, to);
  entry.shortNames.add(letters);
  return { entry, chain: [{ from, to, rule: 'APPOSITION' }], confidence: SURE.ORGANIZATION };
}

/** An office is told with its article. */
function bearerOf(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  letters: Token,
): Resolution | null {
  const { tokens, passage } = clauses;
  if (tokens[phrase.from]?.lower !== 'the') return null;
  const place = { passage: passage.index, start: letters.start };
  const bearer = resolver.titles.onlyShortenedBefore(letters.text, place);
  if (bearer === null) return null;
  const rest = resolveName(resolver, bearer);
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfWords(resolver, bearer)];
  if (rest.entry !== null) resolver.roster.mention(rest.entry, passage, from);
  return led({ from, to, rule: 'TITLE' }, rest, SURE.TITLE);
}

const TOWNS = new WordList(TOWN_WORDS);
const OWN = new WordList(OWN_TEAM_WORDS);

/** Whether only the start of its sentence may give a token its capital. */
const isFirst = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || isOf(itemAt(tokens, i - 1), STOP);

/** `Rovers said`, `the Rovers said`, of the only club of the story that is called so: Hexley Rovers; null if none is. */
export function clubOf(
  { bodies }: Resolver,
  { tokens }: Clauses,
  { from, to, head }: NounPhrase,
): UnnamedPhrase | null {
  const word = tokens[head];
  if (word?.capital !== true || head !== to - 1) return null;
  const article = to - from === 2 && tokens[from]?.lower === 'the';
  if (to - from > 1 && !article) return null;
  // `The City said`, `Pirates said`
  if (article && TOWNS.has(word)) return null;
  if (!OWN.has(word) && ((!article && isFirst(tokens, head)) || bodies.hasSmall(word.lower))) return null;
  return bodies.endingWith(word.lower);
}
