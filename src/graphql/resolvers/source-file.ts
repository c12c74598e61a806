import { severitiesFrom } from '../../domain/diagnostic.ts';
import type { DiagnosticResolvers, SourceFileResolvers } from '../generated.ts';
import { required } from '../loaders/batch.ts';
import { spanRef } from '../model.ts';

export const SourceFile: SourceFileResolvers = {
  async text(file, _, { loaders }) {
    return (await required(loaders.sourceIndex, file.id)).text;
  },
  async diagnostics(file, { minimumSeverity }, { loaders }) {
    const diagnostics = await loaders.diagnosticsOfSource.load(file.id);
    const wanted = severitiesFrom(minimumSeverity);
    return diagnostics.filter(({ severity }) => wanted.includes(severity));
  },
  articles: (file, _, { loaders }) => loaders.articlesOfSource.load(file.id),
};

export const Diagnostic: DiagnosticResolvers = {
  span: ({ sourceId, span }) => spanRef(sourceId, span),
};
