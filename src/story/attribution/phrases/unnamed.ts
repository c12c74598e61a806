import type { Cue } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Clauses } from './noun-phrase.ts';

/** Most words of a wish to stay unnamed. */
const LONGEST_REQUEST = 6;

/** Verbs of a wish to stay unnamed. */
const STAYS_UNNAMED = wordSet('ask request decline insist demand refuse agree speak talk');

/** What it begins with. */
const REQUEST = new WordList('not to on for that the his her their condition anonymity');

/** `a source, who asked not to be named because the talks are private, said`: the reporter's reason for naming nobody. */
export function asksToStayUnnamed({ tokens }: Clauses, i: number, { lemma }: Cue): boolean {
  if (!REQUEST.has(tokens[i + 1])) return false;
  if (!STAYS_UNNAMED.has(lemma)) return false;
  const words = tokens.slice(i + 1, i + 1 + LONGEST_REQUEST).map(({ lower }) => lower);
  return /^(?:not )?to (?:be (?:named|identified|quoted)|remain (?:anonymous|unnamed|unidentified))|^(?:on |for |that )?(?:the |his |her |their )?(?:condition of )?anonymity\b/.test(
    words.join(' '),
  );
}
