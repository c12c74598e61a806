import type { QuoteRecord } from '../domain/records.ts';
import type { Span } from '../domain/span.ts';
import { type ExportedSpeaker, type ExportedStory, speakersOf } from './exported-story.ts';
import { type Format, type JsonObject, unlessEmpty } from './format.ts';
import { contextOf } from './quote-context.ts';

/**
 * The quotations of a story as annotations of its source by the W3C's model. Each body holds for each target by
 * itself, so the pieces of a quotation are targets of one annotation. The text selected from is the file as it was
 * decoded, markup included, hence `text/plain` whatever the format.
 *
 * Terms: https://www.w3.org/TR/annotation-model/.
 */
export const webAnnotation: Format = (story, { base }) =>
  story.quotes.map((quote) => annotation(story, quote, base));

function annotation(story: ExportedStory, quote: QuoteRecord, base: string): JsonObject {
  const speakers = speakersOf(story, quote);
  const targets = quote.segments.map((segment) => target(story, segment, base));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    // An address has one fragment at most.
    id: `${base}${quote.id}${base.includes('#') ? '/' : '#'}annotation`,
    type: 'Annotation',
    motivation: speakers.length === 0 ? 'highlighting' : 'linking',
    body: bodiesOf(quote, speakers, base),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/**
 * Who said it, what the words are, of what kind, and what speaks for the speaker.
 *
 * The speaker is linked: the model's `linking` is for a resource related to the target, where `identifying` assigns an
 * identity to the target, and would say that the words are the person. The words describe what is selected, which is
 * the source as it stands: in a mail in base64 only its digits. Why they are the speaker's is a comment on that.
 */
function bodiesOf(
  quote: QuoteRecord,
  speakers: readonly ExportedSpeaker[],
  base: string,
): readonly JsonObject[] {
  const { text, quoteKind, attribution } = quote;
  const bodies: JsonObject[] = [
    ...speakers.map((speaker) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: agent(speaker, base),
    })),
    { type: 'TextualBody', purpose: 'describing', value: text, format: 'text/plain' },
    { type: 'TextualBody', purpose: 'classifying', value: quoteKind, format: 'text/plain' },
  ];
  if (attribution !== null)
    bodies.push({
      type: 'TextualBody',
      purpose: 'commenting',
      value: attribution.explanation,
      format: 'text/plain',
      language: 'en',
    });
  if (attribution !== null && speakers.length > 0)
    bodies.push({
      type: 'TextualBody',
      purpose: 'assessing',
      value: `confidence ${attribution.confidence}`,
      format: 'text/plain',
    });
  return bodies;
}

/** A source kept unnamed has a name to be called by and no type: it may be one person or several. */
function agent(speaker: ExportedSpeaker, base: string): JsonObject {
  const { kind, id, name } = speaker;
  return {
    id: base + id,
    type: kind === 'UnnamedSource' ? undefined : kind,
    name,
    'schema:sameAs':
      kind === 'Person' ? unlessEmpty(speaker.sameAs.map((address) => ({ id: address }))) : undefined,
  };
}

/** One stretch of the source, told twice: by its place, and by its words, which find it again in an edited text. */
function target({ source, index }: ExportedStory, span: Span, base: string): JsonObject {
  const { prefix, suffix } = contextOf(index, span);
  return {
    type: 'SpecificResource',
    source: {
      id: base + source.id,
      type: 'Text',
      format: 'text/plain',
      'schema:name': `${source.folder}/${source.path}`,
    },
    selector: [
      {
        type: 'TextPositionSelector',
        start: index.offset(span.start, 'CODE_POINT'),
        end: index.offset(span.end, 'CODE_POINT'),
      },
      {
        type: 'TextQuoteSelector',
        exact: index.exact(span),
        prefix: prefix === '' ? undefined : prefix,
        suffix: suffix === '' ? undefined : suffix,
      },
    ],
  };
}
