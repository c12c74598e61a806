import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';

/** `refused to comment` reports nothing; `refused to leave` does. */
const SILENT = /^(?:refuse|decline)$/;
const SPEAKING =
  /^(?:comment|repeat|reiterate|restate|recount|say|speak|talk|tell|elaborate|respond|answer|reply|discuss|give|provide|identify|name|specify|disclose|reveal|divulge|confirm|describe|explain|detail|estimate|speculate|predict|gloat|boast|brag|crow|complain|grumble|gripe|moan|whine|rant|lecture|preach|apologi[sz]e|gossip|guess|theori[sz]e|opine|joke)$/;
const DRAWN = new WordList('drawn quoted named interviewed identified specific');

/** What only the body does: `refused to sit down`. */
const BODILY = new WordList(
  'sit stand rise kneel budge bow eat drink sleep smile look shake hug kiss cry move breathe',
);

/** Whether nobody says anything: the verb at a token, behind `refused to` or `declined to`, is one of speaking or of the body alone. */
export function isSilence(tokens: readonly Token[], verb: number, lemma: string): boolean {
  if (!SILENT.test(lemma)) return false;
  const word = tokens[verb]?.lower ?? '';
  // `refused to be drawn`
  return SPEAKING.test(word) || BODILY.has(tokens[verb]) || (word === 'be' && DRAWN.has(tokens[verb + 1]));
}
