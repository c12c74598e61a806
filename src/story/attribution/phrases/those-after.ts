import type { Sentence } from '../../tokens.ts';
import {
  BODY,
  CONJUNCTION,
  DETERMINER,
  GROUP,
  isOf,
  LOOSE,
  OBJECT_PRONOUN,
  ORGANIZATION,
  PAST,
  PERSONAL_PRONOUN,
  PREPOSITION,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { explained } from './explained.ts';
import { behindList, membersFrom } from './members.ts';
import type { Members } from './members.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { toldOfByDoer } from './object-relative.ts';
import { together } from './together.ts';
import { WordList } from '../../words/word-list.ts';
import { verbBehind } from './verbs.ts';

/**
 * Somebody behind a verb of saying or `according to`, with those named after: `said Ann Lee, a nurse, and Peter Orme.` The
 * phrase itself if what follows begins another clause: `said Ann Lee and Peter Orme nodded.`
 */
export function withThoseAfter(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const members = membersFrom(clauses, phrase, sentence.to, (list) => endsList(clauses, sentence, list));
  return members === null ? phrase : together(clauses, members);
}

/** A subject with all those named after it, whatever they do: `Ann Lee and Peter Orme met`. */
export function withAllAfter(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const { tokens } = clauses;
  // A verb stands right behind them, known as one or not.
  const members = membersFrom(clauses, phrase, sentence.to, ({ end }) => {
    const next = tokens[tokens[end]?.text === ',' ? end + 1 : end];
    return (
      next?.kind === 'word' &&
      !next.capital &&
      !isOf(next, CONJUNCTION | DETERMINER | PREPOSITION | SUBORDINATOR)
    );
  });
  return members === null ? phrase : together(clauses, members);
}

/** Somebody from a token on, those named together and the name that explains a description included; null if there is nobody. */
export function somebodyFrom(clauses: Clauses, from: number, to: number): NounPhrase | null {
  return withThose(clauses, from, to, explained(clauses, phraseStartingAt(clauses, from, to)));
}

function withThose(clauses: Clauses, from: number, to: number, phrase: NounPhrase | null): NounPhrase | null {
  return phrase === null ? null : withThoseAfter(clauses, { from, to }, phrase);
}

/** Whoever `according to` and `in the words of` name: somebody as above, or a pronoun on its own, `according to her`. */
export function sourceFrom(clauses: Clauses, from: number, to: number): NounPhrase | null {
  const { tokens } = clauses;
  // `according to her,` is no `according to her mother`
  const alone = from + 1 >= to || tokens[from + 1]?.kind === 'punctuation';
  if (alone && from < to && isOf(tokens[from], OBJECT_PRONOUN) && isOf(tokens[from], PERSONAL_PRONOUN))
    return { from, to: from + 1, head: from, name: null };
  const phrase = explained(clauses, toldOfByDoer(clauses, from, phraseStartingAt(clauses, from, to)));
  const somebody = withThose(
    clauses,
    from,
    to,
    phrase === null ? null : (namedBehind(clauses, phrase) ?? phrase),
  );
  // `according to campaign finance reports`: where no verb can stand.
  if (somebody?.name !== null || somebody.to >= to || !NOUN_OR_VERB.has(tokens[somebody.to])) return somebody;
  const next = tokens[somebody.to + 1];
  const ends = next?.kind !== 'word' || isOf(next, PREPOSITION | PAST | SUBORDINATOR);
  return ends ? { ...somebody, to: somebody.to + 1, head: somebody.to } : somebody;
}

/** `according to the surveyor, Ken Ames, the roof leaks`: the name between commas of whoever is told of before; null if there is none. */
function namedBehind(clauses: Clauses, { head, to }: NounPhrase): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  // `according to the Herald, Professor Ann Lee, who sails, said`
  if (tokens[head]?.capital !== false || isOf(tokens[head], BODY | GROUP | ORGANIZATION)) return null;
  if (tokens[to]?.text !== ',' || nameAt[to + 1] === undefined) return null;
  const named = phraseStartingAt(clauses, to + 1, tokens.length);
  return named?.name == null || tokens[named.to]?.text !== ',' ? null : named;
}

/** Nouns that the wire knows as verbs more often, of what is written and counted. */
const NOUN_OR_VERB = new WordList('reports polls surveys estimates forecasts records accounts claims');

/** Whether nobody of a list does what another verb behind it tells. */
function endsList(clauses: Clauses, sentence: Sentence, list: Members): boolean {
  if (verbBehind(clauses, behindList(clauses, list), sentence.to) !== null) return false;
  const next = clauses.tokens[list.end];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    next.kind === 'quote' ||
    isOf(next, PREPOSITION | CONJUNCTION | SUBORDINATOR | DETERMINER | LOOSE)
  );
}
