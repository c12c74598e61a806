import type { CorrectionsEffect, IngestReport, Problem } from '../ingest/report.ts';
import type { StoreCounts } from '../store/snapshot.ts';
import type { SourceFolder } from '../sources/folders.ts';
import { pathFromHere, pathsFromHere, type PathOf } from '../sources/path-from-here.ts';
import { CORRECTIONS_FILE, CORRECTS_NOBODY, looksLikeCorrections } from '../sources/corrections.ts';
import { checkCommand } from './check-command.ts';
import { count, duration, leftOut, nothingToRead, number, stories } from './wording.ts';

/** Problems told one by one; the rest is counted. */
const PROBLEMS_TOLD = 10;
/** Remarks about corrections told one by one. */
const REMARKS_TOLD = 5;

/** What a run read from folders, as lines for a person. */
export function ingestLines(report: IngestReport, folders: readonly SourceFolder[]): string[] {
  const pathOf = pathsFromHere(folders);
  const { files, read, unchanged, removed, skipped, relocations, problems, milliseconds } = report;
  const lines = relocations.map(
    ({ folder, from, to }) => `The folder ${folder} is read from ${to} now; it was read from ${from} before.`,
  );
  if (files === 0 && read === 0) {
    lines.push(nothingToRead(folders.map((folder) => pathFromHere(folder, '.'))));
  } else if (read === 0 && removed === 0) {
    lines.push(
      `Nothing has changed in ${count(files, 'file')}; nothing was read again (${duration(milliseconds)}).`,
    );
  } else {
    lines.push(
      `Read ${count(read, 'file')} in ${duration(milliseconds)}: ${stories(report.stories)}, ${count(report.quotations, 'quotation')} ` +
        `(${number(report.attributed)} attributed), ${diagnosticsLine(report)}.`,
    );
    if (unchanged > 0) lines.push(`${count(unchanged, 'file')} had not changed.`);
  }
  if (removed > 0)
    lines.push(`Dropped ${count(removed, 'file')} no longer in the folder, with the stories in them.`);
  const [misnamed = [], others = []] = [true, false].map((wanted) =>
    skipped.filter(({ path }) => looksLikeCorrections(path) === wanted),
  );
  // Which of the folders they are in, the report does not tell.
  const doubtful = report.diagnostics.WARNING > 0 ? folders.map(({ name }) => ({ folder: name })) : [];
  lines.push(
    ...leftOut(others.map(pathOf)),
    ...misnamed.map((file) => `${pathOf(file)}: ${CORRECTS_NOBODY}`),
    ...remarkLines(report, pathOf),
    ...first(problems, PROBLEMS_TOLD, (problem) => notReadLine(problem, pathOf)),
    ...toCheck([...misnamed, ...toLookAt(report), ...problems, ...doubtful], pathOf),
  );
  return lines;
}

/** A file that gave no story, and why. */
export function notReadLine(problem: Problem, pathOf: PathOf): string {
  return `Not read: ${pathOf(problem)}: ${problem.message}`;
}

/** What is to be looked at in each `people.yaml`. */
export function correctionsLines(report: IngestReport, pathOf: PathOf): string[] {
  return [...remarkLines(report, pathOf), ...toCheck(toLookAt(report), pathOf)];
}

/** What each `people.yaml` came to, and the remarks about them. */
function remarkLines({ effects, corrections }: IngestReport, pathOf: PathOf): string[] {
  const nameOf = (folder: string): string => pathOf({ folder, path: CORRECTIONS_FILE });
  return [
    ...effects.map((effect) => `${nameOf(effect.folder)}: ${effectText(effect)}`),
    ...first(
      corrections,
      REMARKS_TOLD,
      ({ folder, place, message }) => `${nameOf(folder)}:${place}: ${message}`,
    ),
  ];
}

function effectText({ entries, found, joining }: CorrectionsEffect): string {
  if (found === 0) return 'no entry tells who people of the stories are.';
  const used = found === entries ? '' : `${number(found)} of `;
  const tell = `${count(entries, 'entry', 'entries')} ${found === 1 ? 'tells' : 'tell'} who people of the stories are`;
  if (joining === 0) return `${used}${tell}.`;
  const make = joining === 1 ? 'makes' : 'make';
  return `${used}${tell}; ${number(joining)} ${make} one of two whom a story names.`;
}

/** Folders whose `people.yaml` `check` tells more of. */
function toLookAt({ effects, corrections }: IngestReport): { readonly folder: string }[] {
  return [...effects.filter(({ joining }) => joining > 0), ...corrections];
}

/** A line for each of the first, and how many more there are. */
function first<T>(all: readonly T[], most: number, lineOf: (one: T) => string): string[] {
  const lines = all.slice(0, most).map(lineOf);
  return all.length > most ? [...lines, `… and ${number(all.length - most)} more.`] : lines;
}

/** How to see more of what is to be looked at, told once behind it; nothing where there is none. */
function toCheck(told: readonly { readonly folder: string }[], pathOf: PathOf): string[] {
  if (told.length === 0) return [];
  const folders = new Set(told.map(({ folder }) => pathOf({ folder, path: '.' })));
  return [`To see all of it, with what to do: ${checkCommand([...folders])}`];
}

function diagnosticsLine({ diagnostics: { ERROR, WARNING, INFO } }: IngestReport): string {
  const total = count(ERROR + WARNING + INFO, 'diagnostic');
  const kinds = [
    ...(ERROR > 0 ? [count(ERROR, 'error')] : []),
    ...(WARNING > 0 ? [count(WARNING, 'warning')] : []),
  ];
  return kinds.length === 0 ? total : `${total} (${kinds.join(', ')})`;
}

/** What the whole index holds. */
export function indexLine(database: string, counts: StoreCounts): string {
  const { articles, quotes, attributed, people } = counts;
  return (
    `The index ${database} holds ${stories(articles)}, ${count(quotes, 'quotation')} ` +
    `(${number(attributed)} attributed) and ${count(people, 'person', 'people')}.`
  );
}

/** A database's address without the password. */
export function withoutPassword(database: string): string {
  return database.replace(/^(\w+:\/\/[^/@:]*):[^@]*@/u, '$1@').replace(/([?&]password=)[^&]*/u, '$1…');
}
