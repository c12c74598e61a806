import type { DiagnosticSeverity } from '../../domain/diagnostic.ts';
import type { DiagnosticResolvers, SourceFileResolvers } from '../generated.ts';
import { required } from '../loaders/batch.ts';
import { spanRef } from '../model.ts';

const SEVERITY: Readonly<Record<DiagnosticSeverity, number>> = { INFO: 0, WARNING: 1, ERROR: 2 };

export const SourceFile: SourceFileResolvers = {
  async text(file, _, { loaders }) {
    return (await required(loaders.sourceIndex, file.id)).text;
  },
  async diagnostics(file, { minimumSeverity }, { loaders }) {
    const diagnostics = await loaders.diagnosticsOfSource.load(file.id);
    return diagnostics.filter(({ severity }) => SEVERITY[severity] >= SEVERITY[minimumSeverity]);
  },
  articles: (file, _, { loaders }) => loaders.articlesOfSource.load(file.id),
};

export const Diagnostic: DiagnosticResolvers = {
  span: ({ sourceId, span }) => spanRef(sourceId, span),
};
