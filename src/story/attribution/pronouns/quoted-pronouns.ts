import type { Gender } from '../../../domain/story.ts';
import type { Passage } from '../../passage.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { AttributedQuote } from '../drafts/attributed-quote.ts';
import { PRONOUN_REACH } from '../mentions/pronouns-meant.ts';
import { wantedBy } from '../mentions/wanted.ts';
import type { Pronouns } from '../mentions/pronouns-meant.ts';

/** A pronoun between quotation marks and the person it points at. Offsets are in the passage's text. */
export interface QuotedPronoun {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly person: CastPerson;
}

/** Somebody named or pointed at in a passage. */
interface Named {
  readonly passage: number;
  readonly start: number;
  readonly person: CastPerson;
}

/** Names looked back over: keeps a paragraph of thousands of names linear. */
const LONGEST_LOOK = 50;

/**
 * Resolves he, she, him and her inside quotations, in reading order: nobody speaks of themselves so, and so they
 * mean the one named last before who fits and is not the speaker. A damaged paragraph between ends the search.
 */
export function resolveQuotedPronouns(
  passages: readonly Passage[],
  mentionsOf: readonly (readonly NameMention[])[],
  pronouns: Pronouns,
  quotes: readonly AttributedQuote[],
): QuotedPronoun[] {
  const outside = new Map<number, Named[]>();
  for (const { passage, start, antecedent } of pronouns.byToken.values()) {
    const person = personOf(antecedent);
    if (person === null) continue;
    const here = outside.get(passage) ?? [];
    outside.set(passage, here);
    here.push({ passage, start, person });
  }
  let speakers: SpeakersByPlace | null = null;
  const found: QuotedPronoun[] = [];
  let named: Named[] = [];
  for (const passage of passages) {
    if (passage.damaged) named = [];
    const mentions = mentionsOf[passage.index] ?? [];
    const pointed = outside.get(passage.index);
    const here: readonly Named[] =
      pointed === undefined ? mentions : [...mentions, ...pointed].sort((a, b) => a.start - b.start);
    let next = 0;
    for (const [piece, { start }] of passage.pieces.entries()) {
      for (const token of passage.inner[piece] ?? []) {
        const wanted = wantedBy(token);
        if (wanted === null) continue;
        for (let one = here[next]; one !== undefined && one.start < token.start; one = here[next]) {
          named.push(one);
          next += 1;
        }
        speakers ??= speakersOf(quotes);
        const speaker = speakers.get(passage)?.get(start) ?? null;
        const person = whoFits(named, passage.index, wanted.gender, speaker);
        if (person === null) continue;
        found.push({ passage, start: token.start, end: token.end, person });
        named.push({ passage: passage.index, start: token.start, person });
      }
    }
    for (; next < here.length; next += 1) {
      const one = here[next];
      if (one !== undefined) named.push(one);
    }
  }
  return found;
}

/** By passage the speakers of its segments, by where those start. */
type SpeakersByPlace = ReadonlyMap<Passage, ReadonlyMap<number, CastPerson | null>>;

function speakersOf(quotes: readonly AttributedQuote[]): SpeakersByPlace {
  const speakers = new Map<Passage, Map<number, CastPerson | null>>();
  for (const { segments, speaker } of quotes)
    for (const { passage, start } of segments) {
      const here = speakers.get(passage) ?? new Map<number, CastPerson | null>();
      speakers.set(passage, here.set(start, speaker?.person ?? null));
    }
  return speakers;
}

/** The one named last within reach who is of the gender and is not the speaker; null if there is nobody. */
function whoFits(
  named: readonly Named[],
  passage: number,
  gender: Gender,
  speaker: CastPerson | null,
): CastPerson | null {
  for (let i = named.length - 1; i >= Math.max(0, named.length - LONGEST_LOOK); i -= 1) {
    const one = named[i];
    if (one === undefined || passage - one.passage > PRONOUN_REACH) return null;
    if (one.person !== speaker && one.person.gender === gender) return one.person;
  }
  return null;
}
