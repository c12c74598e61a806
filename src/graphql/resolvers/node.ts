import type { NodeResolvers } from '../generated.ts';

export const Node: NodeResolvers = { __resolveType: (record) => record.kind };
