import { kindOfId, type NodeKind } from '../domain/ids.ts';
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

/** As `nodeById`; null too if the id is, or has come to be, of another kind of record. */
export async function nodeOfKind<K extends NodeKind>(context: Context, kind: K, id: string) {
  if (kindOfId(id) !== kind) return null;
  const record = await nodeById(context, id);
  return record !== null && isOfKind(record, kind) ? record : null;
}

function isOfKind<K extends NodeKind>(record: NodeRecord, kind: K): record is NodeRecord & { kind: K } {
  return record.kind === kind;
}
