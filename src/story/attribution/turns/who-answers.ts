import type { NameMention } from '../../people/person.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../noun-phrase.ts';
import { pronounKey } from '../pronouns.ts';
import type { Pronouns } from '../pronouns.ts';
import type { Label } from './label.ts';

/** What tells in the introduction that somebody is asked and answers. */
const TALKS = new WordList('interview interviews interviewed spoke answered');

/** What does so where the answers say `I`: an explainer has questions and answers, on talks that others hold, as well. */
const MAY_TALK = new WordList(`
  speaks talk talks talked question questions conversation answer answers excerpts discuss discussed discusses`);

/**
 * Whoever answers: the only person in the sentences before the first turn that tell of the talk, by name or pronoun; else,
 * where the answers say `I`, the only person named before it.
 */
export function whoAnswers(
  all: readonly Clauses[],
  labels: readonly Label[],
  pronouns: Pronouns,
  saysI: boolean,
): NameMention | null {
  const first = labels.find(({ kind }) => kind === 'ASKS' || kind === 'ANSWERS');
  if (first === undefined) return null;
  const before = all.slice(0, first.clauses.passage.index);
  const inTalk: NameMention[] = [];
  for (const clauses of before)
    for (const { from, to } of clauses.passage.sentences) {
      const words = clauses.tokens.slice(from, to);
      if (!words.some((token) => TALKS.has(token) || (saysI && MAY_TALK.has(token)))) continue;
      for (let i = from; i < to; i += 1) {
        const pronoun = pronouns.byToken.get(pronounKey(clauses.passage.index, i));
        const name = clauses.nameAt[i] ?? pronoun?.antecedent?.name;
        if (name != null) inTalk.push(name);
      }
    }
  const asked = onlyOne(inTalk);
  if (asked !== null || !saysI) return asked;
  return onlyOne(before.flatMap(({ nameAt }) => nameAt.flatMap((name) => name ?? [])));
}

function onlyOne(names: readonly NameMention[]): NameMention | null {
  const [first] = names;
  return first !== undefined && names.every(({ person }) => person === first.person) ? first : null;
}
