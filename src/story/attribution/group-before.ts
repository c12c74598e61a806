import { countWhile } from '../ordered.ts';
import { GROUPS, isRole } from '../words/roles.ts';
import { GROUP, isOf } from '../words/word-classes.ts';
import type { UnnamedPhrase } from './antecedent.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { subjectsOf } from './subjects.ts';

/** Sentences that `they` may reach back over. */
const GROUP_REACH = 3;

/**
 * The group or unnamed source that `they` at a token of a passage means: the only one that the nearest sentence before is
 * about; at the start of a passage the only one that speaks in the last sentence of the passage before.
 */
export function groupBefore(all: readonly Clauses[], passage: number, token: number): UnnamedPhrase | null {
  const clauses = all[passage];
  const sentences = clauses?.passage.sentences ?? [];
  const here = countWhile(sentences, ({ to }) => to <= token);
  for (let s = here - 1; s >= Math.max(0, here - GROUP_REACH) && clauses !== undefined; s -= 1) {
    const sentence = sentences[s];
    const subjects = sentence === undefined ? [] : [...subjectsOf(clauses, sentence).values()];
    const groups = subjects.filter(({ phrase }) => isGroup(clauses, phrase));
    const [group] = groups;
    if (group !== undefined) return groups.length === 1 ? { clauses, phrase: group.phrase } : null;
    if (subjects.some(({ phrase }) => phrase.name !== null)) return null;
  }
  return here === 0 ? lastSpeaking(all[passage - 1]) : null;
}

/** `… in the Gulf, diplomats said.` before a paragraph that begins with `They said`. */
function lastSpeaking(clauses: Clauses | undefined): UnnamedPhrase | null {
  const sentence = clauses?.passage.sentences.at(-1);
  if (clauses === undefined || sentence === undefined || clauses.passage.damaged) return null;
  const speaking = [...subjectsOf(clauses, sentence).values()].filter(({ part }) => part === 'SPEAKS');
  const [group] = speaking;
  if (group === undefined || speaking.length > 1 || group.phrase.name !== null) return null;
  // One official or clerk is `they` too rarely to be it in another paragraph.
  return isOf(clauses.tokens[group.phrase.head], GROUP) ? { clauses, phrase: group.phrase } : null;
}

/** Officials, the police, a source: whoever can be `they`. */
function isGroup({ tokens }: Clauses, { name, head }: NounPhrase): boolean {
  const lower = tokens[head]?.lower ?? '';
  return name === null && (GROUPS.has(lower) || isRole(lower));
}
