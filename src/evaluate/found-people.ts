import type { Span } from '../domain/span.ts';
import { isPersonPronoun } from './gold-people.ts';
import type { JsonObject } from './read-json.ts';
import { headWord } from './same-mention.ts';

/** A place where the reading names or points at somebody. */
export interface FoundPersonMention {
  /** Without titles in front, for a name. */
  readonly span: Span;
  readonly head: Span;
  readonly form: 'NAME' | 'PRONOUN';
  /** Which person of the story it is. */
  readonly person: number;
}

/**
 * Reads the names and pronouns in what `wiregraph parse` prints of one text. Of a mention such as `Rep. Glenn
 * Thompson` the name is what stands from the first word of the person's names on; a mention without such a word
 * (`the president`) is no name. Names in bylines and sign-offs count too. With `bare`, where the data
 * marks the name alone, a title with an `of` or `and` is none of it: `Secretary of State Ann Lee`.
 *
 * Errors: `ShapeError`.
 */
export function readFoundPeople(
  text: string,
  lines: readonly JsonObject[],
  bare: boolean,
): FoundPersonMention[] {
  const found = new Map<number, FoundPersonMention>();
  let person = 0;
  const add = (span: Span, names: readonly string[]): void => {
    const words = new Set(names.flatMap((name) => name.split(/\s+/u)));
    const mention = mentionOf(text, span, words, person, bare);
    if (mention !== null && !found.has(mention.head.end)) found.set(mention.head.end, mention);
  };
  for (const line of lines) {
    for (const one of line.objects('people')) {
      const names = [one.text('name'), ...one.texts('alternateNames')];
      for (const mention of one.objects('mentions')) add(mention.object('span').spanIn(text), names);
      person += 1;
    }
    for (const credit of line.objects('credits')) {
      add(credit.object('span').spanIn(text), [credit.text('name')]);
      person += 1;
    }
  }
  return [...found.values()].sort((one, other) => one.head.start - other.head.start);
}

function mentionOf(
  text: string,
  span: Span,
  names: ReadonlySet<string>,
  person: number,
  bare: boolean,
): FoundPersonMention | null {
  const words = text.slice(span.start, span.end);
  if (isPersonPronoun(words)) return { span, head: span, form: 'PRONOUN', person };
  const head = headWord(text, span);
  for (const { 0: word, index } of words.matchAll(/\S+/gu)) {
    if (!names.has(word) && !names.has(word.replace(/['’]s?$/u, ''))) continue;
    const start = span.start + index;
    if (start >= head.end && !bare) return null;
    const named = start < head.end ? head : headWord(text, { start, end: span.end });
    return { span: { start, end: named.end }, head: named, form: 'NAME', person };
  }
  return null;
}
