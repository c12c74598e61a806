import { kindOfId } from '../domain/ids.ts';
import type { Context } from './context.ts';
import type { NodeRecord } from './model.ts';

/** The record with an id, read through the loader of its kind; null if nothing has the id. */
export function nodeById({ loaders }: Context, id: string): Promise<NodeRecord | null> {
  switch (kindOfId(id)) {
    case 'SourceFile':
      return loaders.source.load(id);
    case 'Article':
      return loaders.article.load(id);
    case 'Paragraph':
      return loaders.paragraph.load(id);
    case 'Quote':
      return loaders.quote.load(id);
    case 'Person':
    case 'Organization':
    case 'UnnamedSource':
      return loaders.speaker.load(id);
    case null:
      return Promise.resolve(null);
  }
}
