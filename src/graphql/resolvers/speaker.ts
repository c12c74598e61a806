import type {
  OrganizationResolvers,
  PersonResolvers,
  SpeakerResolvers,
  UnnamedSourceResolvers,
} from '../generated.ts';
import { articlesOfPerson, quotesOfSpeaker } from '../lists.ts';
import { required } from '../loaders/batch.ts';

export const Speaker: SpeakerResolvers = { __resolveType: (record) => record.kind };

export const Person: PersonResolvers = {
  alternateNames: ({ id }, _, { loaders }) => loaders.alternateNames.load(id),
  sameAs: ({ id }, _, { loaders }) => loaders.sameAs.load(id),
  descriptions: ({ id }, _, { loaders }) => loaders.descriptions.load(id),
  quotes: ({ id }, args, context) => quotesOfSpeaker(id, args, context),
  articles: ({ id }, args, context) => articlesOfPerson('MENTIONS', id, args, context),
  credited: ({ id }, args, context) => articlesOfPerson('CREDITS', id, args, context),
};

export const Organization: OrganizationResolvers = {
  quotes: ({ id }, args, context) => quotesOfSpeaker(id, args, context),
};

export const UnnamedSource: UnnamedSourceResolvers = {
  article: ({ articleId }, _, { loaders }) => required(loaders.article, articleId),
  quotes: ({ id }, args, context) => quotesOfSpeaker(id, args, context),
};
