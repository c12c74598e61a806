import type { PlacedWord } from './align-words.ts';
import { placesOfTerm, type SearchTerm } from './search-terms.ts';
import type { Span } from './span.ts';

/**
 * Stretches of the source in which a term stands, in order, each once.
 *
 * @param words of one text, with where they stand
 * @param stretches where the text lies in the source: what a phrase has in two of them are two stretches
 */
export function highlightsOf(
  term: SearchTerm,
  words: readonly PlacedWord[],
  stretches: readonly Span[],
): Span[] {
  const found: Span[] = [];
  const places = placesOfTerm(
    term,
    words.map(({ word }) => word),
  );
  for (const place of places) {
    const spans = words.slice(place, place + term.words.length).flatMap(({ span }) => span ?? []);
    for (const stretch of stretches) {
      const inside = spans.filter(({ start }) => start >= stretch.start && start < stretch.end);
      const [first] = inside;
      if (first === undefined) continue;
      const span = { start: first.start, end: Math.max(...inside.map(({ end }) => end)) };
      if (!found.some(({ start, end }) => start === span.start && end === span.end)) found.push(span);
    }
  }
  return found;
}
