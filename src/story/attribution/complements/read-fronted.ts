import { WordList } from '../../words/word-list.ts';
import { behindCondition, behindAlongside } from './around-verb.ts';
import { beginsFronted } from './begins-fronted.ts';
import { behindInserted, behindTime } from '../settings/behind-verb.ts';
import type { Complement } from './openings.ts';
import { lowerAt, taken } from './complement-reading.ts';
import type { Reading } from './complement-reading.ts';
import { saysOutright } from '../settings/said-outright.ts';

/* What stands right behind a verb of saying, and what is set between it and what is said. */

/** `A poll found 40 percent want it` */
export function readFound(reading: Reading): Complement | undefined {
  const { lemma, at } = reading;
  if (lemma !== 'find' && lemma !== 'show') return undefined;
  return /^(?:that|,|\.|on)$/.test(lowerAt(reading, at))
    ? undefined
    : { form: 'CLAUSE', from: at, cueTo: at };
}

/** `said after the vote she would go`: a clause that begins with words before its subject. */
export function readFronted(reading: Reading): Complement | undefined {
  const { clauses, sentence, cue, lemma, frame, at } = reading;
  return !frame.listener && beginsFronted(clauses, sentence, cue, at, lemma)
    ? taken(reading, 'CLAUSE', at)
    : undefined;
}

/** `said Monday after the vote she would go`: the same behind the time. */
export function readTimed(reading: Reading): Complement | undefined {
  const { clauses, sentence, cue, cueTo, lemma } = reading;
  reading.at = behindTime(clauses, sentence, cue, reading.at);
  return reading.at > cueTo && beginsFronted(clauses, sentence, cue, reading.at, lemma)
    ? taken(reading, 'CLAUSE', reading.at)
    : undefined;
}

const HOWEVER = new WordList('however though meanwhile too again instead therefore');

/** `said, however, there was support`, `described, in blunt terms, a set of rules`, `said, if it rains, they will go` */
export function readInserted(reading: Reading): Complement | undefined {
  const { clauses, sentence, lemma, frame } = reading;
  const comma = (i: number): boolean => lowerAt(reading, i) === ',';
  if (comma(reading.at) && HOWEVER.has(clauses.tokens[reading.at + 1]) && comma(reading.at + 2))
    reading.at += 3;
  if (comma(reading.at) && frame.matter && lemma !== 'say')
    reading.at = behindInserted(clauses, sentence, reading.at);
  if (lemma === 'say' && saysOutright(clauses, sentence, reading.at))
    return taken(reading, 'CLAUSE', reading.at);
  if (!comma(reading.at) || !frame.clause) return undefined;
  const condition =
    behindCondition(clauses, sentence, reading.at + 1) ??
    behindAlongside(clauses, sentence, reading.cue, reading.at);
  return condition === null ? undefined : taken(reading, 'CLAUSE', condition);
}

const ONLY = new WordList('only simply merely just');

/** Over the first word of `said only that`, `said simply: "…"`. */
export function readOnly(reading: Reading): undefined {
  const { tokens } = reading.clauses;
  const { at } = reading;
  if (ONLY.has(tokens[at]) && (lowerAt(reading, at + 1) === 'that' || tokens[at + 1]?.kind === 'punctuation'))
    reading.at += 1;
}
