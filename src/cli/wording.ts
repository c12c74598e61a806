/** How a person calls a command: in a clone, whose source is TypeScript, there is no program of that name. */
export const PROGRAM = import.meta.filename.endsWith('.ts') ? 'npm run wiregraph --' : 'wiregraph';

/** What to call a file in a sentence, by the path it was given by: `-` is standard input. */
export function calledIn(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** A number for people: 12345 is 12,345. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** A number of things: `1 story`, `1,200 stories`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** Stories, in number. */
export function stories(value: number): string {
  return count(value, 'story', 'stories');
}

/** Words as a list: `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** A stretch of time, given in milliseconds. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** Files left out that are named; the rest is counted. */
const NAMES_TOLD = 5;

/** What to say of folders that have no file to read. */
export function nothingToRead(folders: readonly string[]): string {
  return `No files to read were found in ${list(folders)}: put stories there as text, or give another folder.`;
}

/** What to say of files that are left out unread; nothing where there is none. */
export function leftOut(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const more = paths.length - NAMES_TOLD;
  const told = more > 0 ? `${paths.slice(0, NAMES_TOLD).join(', ')} and ${number(more)} more` : list(paths);
  return [`Left out ${count(paths.length, 'file')} of kinds that hold no story, told by the name: ${told}.`];
}
