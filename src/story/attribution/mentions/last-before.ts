import { countWhile } from '../../ordered.ts';
import type { CastPerson, NameMention, Place } from '../../people/person.ts';

export const isBefore = (one: Place, other: Place): boolean =>
  one.passage < other.passage || (one.passage === other.passage && one.start < other.start);

/** The last mention of somebody before a place that is the reporter's; null if there is none. */
export function lastBefore({ mentions }: CastPerson, place: Place): NameMention | null {
  for (let i = countWhile(mentions, (mention) => isBefore(mention, place)) - 1; i >= 0; i -= 1) {
    const mention = mentions[i];
    if (mention?.quoted === false) return mention;
  }
  return null;
}
