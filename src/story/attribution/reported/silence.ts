import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';

/** `refused to comment` reports nothing; `refused to leave` does. */
const SILENT = /^(?:refuse|decline)$/;
const SPEAKING =
  /^(?:comment|repeat|reiterate|restate|recount|say|speak|talk|tell|elaborate|respond|answer|reply|discuss|give|provide|identify|name|specify|disclose|reveal|divulge|confirm|describe|explain|detail|estimate|speculate|predict|gloat|boast|brag|crow|complain|grumble|gripe|moan|whine|rant|lecture|preach|apologi[sz]e|gossip|guess|theori[sz]e|opine|joke)$/;
const DRAWN = new WordList('drawn quoted named interviewed identified specific');

/** Whether somebody keeps silent: the verb at a token, behind `refused to` or `declined to`, is one of speaking. */
export function isSilence(tokens: readonly Token[], verb: number, lemma: string): boolean {
  if (!SILENT.test(lemma)) return false;
  const word = tokens[verb]?.lower ?? '';
  // `refused to be drawn`
  return SPEAKING.test(word) || (word === 'be' && DRAWN.has(tokens[verb + 1]));
}
