import { bodyText } from '../../domain/body-text.ts';
import type { ArticleResolvers, CreditResolvers, DatelineResolvers } from '../generated.ts';
import { found, required } from '../loaders/batch.ts';
import { isPerson, spanRef } from '../model.ts';
import { quoteWhere } from '../where.ts';

export const Article: ArticleResolvers = {
  async authors({ credits }, _, { loaders }) {
    const ids = credits.flatMap(({ role, personId }) =>
      role === 'AUTHOR' && personId !== null ? [personId] : [],
    );
    return (await found(loaders.speaker, [...new Set(ids)])).filter(isPerson);
  },
  dateline: ({ sourceId, dateline }) => (dateline === null ? null : { ...dateline, sourceId }),
  body: async ({ id }, _, { loaders }) => bodyText(await loaders.paragraphsOfArticle.load(id)),
  async paragraphs({ id }, { kinds }, { loaders }) {
    const paragraphs = await loaders.paragraphsOfArticle.load(id);
    return kinds == null
      ? paragraphs
      : paragraphs.filter((paragraph) => kinds.includes(paragraph.paragraphKind));
  },
  quotes: ({ id }, { where }, { loaders }) => loaders.quotesOfArticle.load(quoteWhere(where), id),
  people: ({ id }, _, { loaders }) => loaders.peopleOfArticle.load(id),
  source: ({ sourceId }, _, { loaders }) => required(loaders.source, sourceId),
  span: ({ sourceId, span }) => spanRef(sourceId, span),
  diagnostics: ({ id }, _, { loaders }) => loaders.diagnosticsOfArticle.load(id),
};

export const Credit: CreditResolvers = {
  async person({ personId }, _, { loaders }) {
    const speaker = personId === null ? null : await loaders.speaker.load(personId);
    return speaker !== null && isPerson(speaker) ? speaker : null;
  },
  span: ({ sourceId, span }) => spanRef(sourceId, span),
};

export const Dateline: DatelineResolvers = {
  span: ({ sourceId, span }) => spanRef(sourceId, span),
};
