import process from 'node:process';
import { ingest } from '../ingest/ingest.ts';
import type { IngestReport } from '../ingest/report.ts';
import type { SourceFolder } from '../sources/folders.ts';
import type { Repository } from '../store/repository.ts';
import { Progress } from './progress.ts';
import { ingestLines } from './summary.ts';
import { print } from './terminal.ts';

/** Reads folders into the index, with the progress on standard error and what was read on standard output. */
export async function readFolders(
  repository: Repository,
  folders: readonly SourceFolder[],
): Promise<IngestReport> {
  const progress = new Progress(process.stderr);
  try {
    const report = await ingest(repository, folders, {
      onProgress: (step) => {
        progress.update(step);
      },
    });
    progress.end();
    for (const line of ingestLines(report, folders)) print(line);
    return report;
  } finally {
    progress.end();
  }
}
