import { matchesGlob } from 'node:path';

/** What stands before the first character that can mean something else than itself. */
const LITERAL = /^[^*?[\]{}()!+@|\\]*/;
/** What stands behind the last of these. */
const LITERAL_END = /[^*?[\]{}()!+@|\\]*$/;
/** Parts of a path that stand for others. */
const DOTTED = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** Whether a path or a pattern of the corrections is that of a file, by the file's path relative to its folder. */
export function fitsPattern(path: string, pattern: string): boolean {
  // A glob is made anew each time, which takes thirty times as long as this; every file meets every pattern.
  const [literal = ''] = LITERAL.exec(pattern) ?? [];
  // In capitals, since some systems take those for the same.
  if (!DOTTED.test(pattern) && !path.toUpperCase().startsWith(literal.toUpperCase())) return false;
  return matchesGlob(path, pattern);
}

/** Whether a pattern would be that of a file if it began at a folder below the one that is read, which `**` before it would say. */
export function fitsBelow(path: string, pattern: string): boolean {
  const [end = ''] = LITERAL_END.exec(pattern) ?? [];
  return (
    path.includes('/') &&
    path.toUpperCase().endsWith(end.toUpperCase()) &&
    matchesGlob(path, anywhere(pattern))
  );
}

/** The pattern of the files that one fits in the folder itself or in any below. */
export function anywhere(pattern: string): string {
  return `**/${pattern}`;
}
