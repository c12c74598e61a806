import type { ParagraphResolvers } from '../generated.ts';
import { required } from '../loaders/batch.ts';
import { spanRef } from '../model.ts';

export const Paragraph: ParagraphResolvers = {
  article: ({ articleId }, _, { loaders }) => required(loaders.article, articleId),
  kind: ({ paragraphKind }) => paragraphKind,
  span: ({ sourceId, span }) => spanRef(sourceId, span),
  quotes: ({ id }, _, { loaders }) => loaders.quotesOfParagraph.load(id),
  people: ({ id }, _, { loaders }) => loaders.peopleOfParagraph.load(id),
};
