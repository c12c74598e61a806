import { matchesGlob } from 'node:path';

/** What stands before the first character that can mean something else than itself. */
const LITERAL = /^[^*?[\]{}()!+@|\\]*/;
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
