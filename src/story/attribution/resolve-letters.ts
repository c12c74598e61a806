import type { Token } from '../tokens.ts';
import { nameOf } from './named-bodies.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { led, spanOfPhrase, spanOfWords, SURE } from './resolution.ts';
import type { Resolution, Resolver } from './resolution.ts';
import { resolveName } from './resolve-name.ts';
import { isShortName } from './short-names.ts';

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

/** `Rovers said`, `the Rovers said`, of the only club of the story that is called so: Hexley Rovers. */
export function isClubShort(
  { bodies }: Resolver,
  { tokens }: Clauses,
  { from, to, head }: NounPhrase,
): boolean {
  const word = tokens[head];
  if (word?.capital !== true || head !== to - 1) return false;
  if (to - from > 1 && !(to - from === 2 && tokens[from]?.lower === 'the')) return false;
  return bodies.endingWith(word.lower) !== null;
}
