import { followFolders, type Following, type FollowListener } from '../ingest/follow.ts';
import type { IngestReport } from '../ingest/report.ts';
import type { SourceFolder } from '../sources/folders.ts';
import { pathsFromHere, type PathOf } from '../sources/path-from-here.ts';
import type { Repository } from '../store/repository.ts';
import { faultKey, StoreError } from '../store/store-error.ts';
import { toldOf } from './check-command.ts';
import { correctionsLines, notReadLine } from './summary.ts';
import { complain, print } from './terminal.ts';
import { count, stories } from './wording.ts';

/** Keeps the index at the state of the folders, and tells what is read again, a line each time. */
export function followAndTell(
  repository: Repository,
  folders: readonly SourceFolder[],
  watch: 'EVENTS' | 'POLLING',
): Following {
  const listener = changeTeller(pathsFromHere(folders), { print, complain });
  return followFolders(repository, folders, { polling: watch === 'POLLING' }, listener);
}

/** Where lines go. */
interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Tells what becomes of folders; that the index cannot be used, which is tried again and again, only once. */
export function changeTeller(pathOf: PathOf, { print, complain }: Terminal): FollowListener {
  let outage: string | null = null;
  return {
    onRead(report) {
      if (outage !== null) complain('The index can be used again; changes are read.');
      outage = null;
      for (const line of [...changeLines(report, pathOf), ...correctionsLines(report, pathOf)]) print(line);
    },
    onGone({ name, location }) {
      complain(
        `The folder ${name} is gone from ${location}; its stories stay in the index until it is back.`,
      );
    },
    onBack({ name, location }) {
      complain(`The folder ${name} is back at ${location}; what has changed in it is read.`);
    },
    onFault(error) {
      const fault = error instanceof StoreError ? faultKey(error) : null;
      if (fault !== null && fault === outage) return;
      outage = fault ?? outage;
      const again = fault === null ? '' : ' This is told once; it is tried again every few seconds.';
      complain(`Changes were not read: ${toldOf(error)}${again}`);
    },
  };
}

/** What a change of a folder led to; nothing where it led to nothing. */
function changeLines({ read, removed, problems, ...report }: IngestReport, pathOf: PathOf): string[] {
  const parts = [
    ...(read > 0
      ? [`read ${count(read, 'file')} (${stories(report.stories)}, ${count(report.quotations, 'quotation')})`]
      : []),
    ...(removed > 0 ? [`dropped ${count(removed, 'file')}`] : []),
  ];
  const time = new Date().toTimeString().slice(0, 8);
  return [
    ...(parts.length > 0 ? [`${time} ${parts.join(', ')}`] : []),
    ...(read > 0 ? problems.map((problem) => notReadLine(problem, pathOf)) : []),
  ];
}
