import { makeId } from '../domain/ids.ts';
import type { AttributionRecord, QuoteRecord } from '../domain/records.ts';
import type { Attribution, Story } from '../domain/story.ts';
import { Occurrences } from './occurrences.ts';

/** What a quotation refers to, by id. */
interface References {
  readonly articleId: string;
  readonly sourceId: string;
  /** Ids of the story's speakers by their index. */
  readonly speakerIds: readonly string[];
  /** Ids of the article's paragraphs by their position. */
  readonly paragraphIds: ReadonlyMap<number, string>;
}

/** Makes records of a story's quotations. */
export function quotationsOf(story: Pick<Story, 'quotes'>, references: References): QuoteRecord[] {
  const { articleId, sourceId, speakerIds, paragraphIds } = references;
  const occurrences = new Occurrences();
  return story.quotes.map((quote) => {
    const said = [...new Set(quote.speakers.flatMap((index) => idAt(speakerIds, index) ?? []))];
    const speakerId = idAt(speakerIds, quote.speaker) ?? onlyOf(quote.speakers, said);
    const touched = quote.paragraphs.flatMap((position) => paragraphIds.get(position) ?? []);
    return {
      kind: 'Quote',
      id: makeId('Quote', articleId, quote.text, occurrences.next(quote.text)),
      articleId,
      sourceId,
      position: quote.position,
      text: quote.text,
      quoteKind: quote.kind,
      segments: quote.segments,
      content: quote.content,
      paragraphIds: [...new Set(touched)],
      speakerId,
      speakerIds: said,
      attribution: quote.attribution && attributionOf(quote.attribution, said, speakerIds),
    };
  });
}

/** The one whom a correction makes of several: `Bob Orme and Robert Orme` are nobody together. */
function onlyOf(speakers: readonly number[], ids: readonly string[]): string | null {
  return speakers.length > 1 && ids.length === 1 ? (ids[0] ?? null) : null;
}

function attributionOf(
  attribution: Attribution,
  said: readonly string[],
  speakerIds: readonly string[],
): AttributionRecord {
  // Two speakers of the story may be one person here: nobody is an alternative to themselves, or twice.
  const taken = new Set(said);
  const alternatives = attribution.alternatives.flatMap(({ speaker, confidence }) => {
    const id = idAt(speakerIds, speaker);
    if (id === null || taken.has(id)) return [];
    taken.add(id);
    return [{ speakerId: id, confidence }];
  });
  const via = attribution.via.map(({ mention, speaker }) => ({
    mention,
    speakerId: idAt(speakerIds, speaker),
  }));
  const { mention, cue, method, confidence, denied, explanation, chain } = attribution;
  return { mention, cue, method, confidence, denied, explanation, chain, via, alternatives };
}

function idAt(ids: readonly string[], index: number | null): string | null {
  return index === null ? null : (ids[index] ?? null);
}
