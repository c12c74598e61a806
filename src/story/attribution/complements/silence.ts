import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { DETERMINER, isOf, OBJECT_PRONOUN, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindLoose } from '../phrases/verbs.ts';

/** `refused to comment` reports nothing; `refused to accept the offer` does. */
const SILENT = /^(?:refuse|decline)$/;
const SPEAKING =
  /^(?:comment|repeat|reiterate|restate|recount|say|speak|talk|tell|elaborate|respond|answer|reply|discuss|give|provide|identify|name|specify|disclose|reveal|divulge|confirm|describe|explain|detail|estimate|speculate|predict|gloat|boast|brag|crow|complain|grumble|gripe|moan|whine|rant|lecture|preach|apologi[sz]e|gossip|guess|theori[sz]e|opine|joke)$/;
const DRAWN = new WordList('drawn quoted named interviewed identified specific');

/** Whether no words are told: the verb at a token, behind `refused to` or `declined to`, is one of speaking; `begs to differ`. */
export function isSilence(tokens: readonly Token[], verb: number, lemma: string): boolean {
  const word = tokens[verb]?.lower ?? '';
  // `begged to differ`
  if (lemma === 'beg') return word === 'differ';
  if (!SILENT.test(lemma)) return false;
  // `refused to be drawn`
  return SPEAKING.test(word) || (word === 'be' && DRAWN.has(tokens[verb + 1]));
}

/** By what somebody takes a stand, and is no verb of saying: `refused to back the plan`. */
const STANDS = new WordList(
  'accept back support endorse guarantee recognise recognize concede weigh commit rule believe',
);
/** Those of saying that mostly tell a deed: `declined to order a retrial`, `refused to hold a vote`. */
const DEEDS = new WordList('order hold make find submit play challenge attack offer post volunteer');

/** Whether a deed is not done, and nothing said: the verb at a token, behind `refused to` or `declined to`, takes no stand. */
export function isUndone(clauses: Clauses, from: number, lemma: string): boolean {
  if (!SILENT.test(lemma)) return false;
  const { tokens } = clauses;
  const verb = behindLoose(clauses, from);
  // The `back` of `refused to back the plan` is loose in `refused to back down`.
  const before = itemAt(tokens, verb - 1);
  if (STANDS.has(tokens[verb]) || (verb > from && STANDS.has(before) && beginsObject(clauses, verb)))
    return false;
  return DEEDS.has(tokens[verb]) || cueWord(tokens, verb) === null;
}

const beginsObject = ({ tokens, nameAt }: Clauses, i: number): boolean =>
  nameAt[i] !== undefined || isOf(tokens[i], DETERMINER | POSSESSIVE | OBJECT_PRONOUN);
