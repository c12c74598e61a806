/**
 * The matches of an expression with the flag `g`, from the first. In place of `matchAll`, which makes and looks up
 * an expression anew at each call: on the lines and paragraphs of a story that takes longer than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // Behind an empty match the search would not go on.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
