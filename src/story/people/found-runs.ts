import type { Passage } from '../passage.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { startOf } from './mention.ts';
import type { FoundRun } from './mention.ts';
import { postNominals } from './name-parts.ts';
import { findNameRuns } from './name-runs.ts';
import type { NameRun } from './name-runs.ts';

/** The runs of capitalised words of a story, in order. */
export function runsOf(passages: readonly Passage[]): FoundRun[] {
  const runs: FoundRun[] = [];
  for (const passage of passages) {
    const from = runs.length;
    addRuns(runs, passage, passage.tokens, false);
    const quoted = runs.length;
    for (const tokens of passage.inner) addRuns(runs, passage, tokens, true);
    if (runs.length === quoted) continue;
    for (const run of runs.splice(from).sort((a, b) => startOf(a) - startOf(b))) runs.push(run);
  }
  return runs;
}

function addRuns(runs: FoundRun[], passage: Passage, tokens: readonly Token[], quoted: boolean): void {
  for (const run of findNameRuns(tokens)) {
    if (isJoined(tokens, run)) continue;
    const words = tokens.slice(run.nameFrom, run.to);
    const letters = postNominals(words);
    const name = letters === 0 ? words : words.slice(0, -letters);
    runs.push({ passage, tokens, run, quoted, name: name.every(isWord) ? name : name.filter(isOfName) });
  }
}

const isWord = ({ kind }: Token): boolean => kind === 'word';

/** A word that is no nickname in brackets. */
const isOfName = (token: Token, i: number, name: readonly Token[]): boolean =>
  isWord(token) && itemAt(name, i - 1)?.text !== '(';

/** One of several names that a stroke makes one of: the agency Moss/Orme. */
function isJoined(tokens: readonly Token[], { from, to }: NameRun): boolean {
  return itemAt(tokens, from - 1)?.text === '/' || tokens[to]?.text === '/';
}
