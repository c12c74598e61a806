import { nodeById, nodeOfKind } from '../node-by-id.ts';
import { sequenceOf } from '../change-feed.ts';
import { clientError } from '../errors.ts';
import type { QueryResolvers } from '../generated.ts';
import { articleList, personList, quoteList, sourceFileList } from '../lists.ts';
import { searchList } from '../search.ts';

/** Ids that `nodes` answers at once. */
const MAX_NODES = 100;

export const Query: QueryResolvers = {
  sequence: async (_, __, { reads }) => sequenceOf(await reads.read((snapshot) => snapshot.changeLog())),
  node: (_, { id }, context) => nodeById(context, id),
  nodes(_, { ids }, context) {
    if (ids.length > MAX_NODES) {
      throw clientError(
        'TOO_MANY_IDS',
        `Expected \`ids\` to hold ${MAX_NODES} ids at most; got ${ids.length}. Ask in several queries.`,
      );
    }
    return Promise.all(ids.map((id) => nodeById(context, id)));
  },
  article: (_, { id }, context) => nodeOfKind(context, 'Article', id),
  quote: (_, { id }, context) => nodeOfKind(context, 'Quote', id),
  person: (_, { id }, context) => nodeOfKind(context, 'Person', id),

  articles: (_, args, context) => articleList(args, context),
  quotes: (_, args, context) => quoteList(args, context),
  people: (_, args, context) => personList(args, context),
  sourceFiles: (_, args, context) => sourceFileList(args, context),
  search: (_, args, context) => searchList(args, context),

  async sourceFile(_, { path, folder }, { reads }) {
    const files = await reads.read((snapshot) => snapshot.sourcesByPath(path));
    if (folder != null) return files.find((file) => file.folder === folder) ?? null;
    if (files.length > 1) {
      const folders = files.map((file) => file.folder);
      throw clientError(
        'AMBIGUOUS_PATH',
        `Expected \`folder\`, since several folders hold ${JSON.stringify(path)}; got none. Give one of ${folders.map((name) => JSON.stringify(name)).join(', ')}.`,
        { folders },
      );
    }
    return files[0] ?? null;
  },
};
