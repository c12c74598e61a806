import type { Passage } from '../../passage.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { personOf, unnamedBearer } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { BE } from '../phrases/passive.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { isDead, isKnownByOffice } from './bystander.ts';

/** What is done with whoever is caught. */
const CAUGHT = new WordList(`
  held arrested detained caught captured apprehended seized nabbed overpowered disarmed subdued tackled restrained handcuffed`);
/** What leaves nobody to say anything. */
const KILLED = new WordList('killed dead slain');
const SHOT = new WordList('shot stabbed');
const GOT_AWAY = new WordList('fled escaped vanished disappeared');
const HAVE_OR_REMAIN = new WordList('has have had remains remained since');
/** `is in custody`, `is on the run`, `is still at large`, `was under arrest` */
const WHERE = new WordList('in on at under');
const KEPT = new WordList('custody run large arrest');

/** Most words before the participle: `has since been arrested`. */
const MOST_BEFORE = 5;

/** What has become of whoever the story tells of and cannot ask. */
export type Gone = 'HELD' | 'DEAD';

/** `The gunman was held`, `The suspect fled`, `The gunman was shot dead`: what has become of somebody without a name; null where that one is there. */
export const goneSince = (one: Antecedent): Gone | null => (isKnownByOffice(one) ? fateOf(one) : null);

function fateOf(one: Antecedent): Gone | null {
  const bearer = unnamedBearer(one);
  if (bearer === null) return null;
  const { tokens } = bearer.clauses;
  const { to } = bearer.phrase;
  // `The driver, 41, was held`
  const from = tokens[to]?.text === ',' && tokens[to + 1]?.kind === 'number' ? to + 3 : to;
  let i = from;
  while (
    i - from < MOST_BEFORE &&
    (BE.has(tokens[i]) || HAVE_OR_REMAIN.has(tokens[i]) || isLooseWord(tokens[i]))
  )
    i += 1;
  if (GOT_AWAY.has(tokens[i])) return 'HELD';
  if (i === from) return null;
  if (KILLED.has(tokens[i])) return 'DEAD';
  if (SHOT.has(tokens[i]))
    return tokens.slice(i + 1, i + 3).some((token) => KILLED.has(token)) ? 'DEAD' : null;
  if (CAUGHT.has(tokens[i])) return isFreed(tokens, from, i) ? null : 'HELD';
  return WHERE.has(tokens[i]) && tokens.slice(i + 1, i + 4).some((token) => KEPT.has(token)) ? 'HELD' : null;
}

/** Most tokens behind the participle that tell how long: `was held at the border for two hours`. */
const LONGEST_HELD = 8;
const SHORT = new WordList('briefly hour hours minutes freed released');

/** `was briefly held`, `was held for an hour`, `was held and freed`: who can be asked again. */
function isFreed(tokens: readonly Token[], from: number, caught: number): boolean {
  for (let i = from; i < caught + LONGEST_HELD && tokens[i]?.text !== '.'; i += 1)
    if (SHORT.has(tokens[i])) return true;
  return false;
}

/**
 * Whom a pronoun means behind one who is held or gone and the one that the story tells of before: in `Karl Ruhl was hurt. The gunman was
 * held. "I am lucky," he said` the latter, who is asked; outside a tag nobody is sure. The former where the other is dead or nobody known.
 */
export function asked(
  passages: readonly Passage[],
  gone: Antecedent,
  fate: Gone,
  before: Antecedent,
  { gender, tag }: Wanted,
): Antecedent {
  const named = personOf(before) !== null;
  // `A man was killed. The gunman was held.`
  if (fateOf(before) !== null) return gone;
  if (named ? before.gender !== gender || isDead(passages, before) : before.part === 'MENTIONED') return gone;
  if (fate === 'DEAD') return before;
  const tagged = tag != null && !tag.ofOther() && !tag.toAnother();
  return tagged ? { ...before, orElse: gone } : { ...gone, orElse: before };
}
