import { changeFeed } from '../change-feed.ts';
import type { ArticleChangeResolvers, SubscriptionResolvers } from '../generated.ts';
import type { ArticleChangeRef } from '../model.ts';
import { articleWhere } from '../where.ts';

export const Subscription: SubscriptionResolvers = {
  articleChanged: {
    subscribe: (_, { where, since }, { live }) =>
      changeFeed(live, where == null ? null : articleWhere(where), since ?? null),
    resolve: (change: ArticleChangeRef) => change,
  },
};

export const ArticleChange: ArticleChangeResolvers = {
  article: ({ kind, articleId }, _, { loaders }) =>
    kind === 'REMOVED' ? null : loaders.article.load(articleId),
};
