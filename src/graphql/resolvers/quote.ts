import type { QuoteResolvers } from '../generated.ts';
import { required } from '../loaders/batch.ts';
import { spanRef } from '../model.ts';

export const Quote: QuoteResolvers = {
  kind: ({ quoteKind }) => quoteKind,
  segments: ({ sourceId, segments }) => segments.map((segment) => spanRef(sourceId, segment)),
  content: ({ sourceId, content }) => content.map((span) => spanRef(sourceId, span)),
  paragraphs: ({ paragraphIds }, _, { loaders }) =>
    Promise.all(paragraphIds.map((id) => required(loaders.paragraph, id))),
  article: ({ articleId }, _, { loaders }) => required(loaders.article, articleId),
  speaker: ({ speakerId }, _, { loaders }) =>
    speakerId === null ? null : required(loaders.speaker, speakerId),
  speakers: ({ speakerIds }, _, { loaders }) =>
    Promise.all(speakerIds.map((id) => required(loaders.speaker, id))),
  attribution: ({ sourceId, attribution }) => (attribution === null ? null : { ...attribution, sourceId }),
};
