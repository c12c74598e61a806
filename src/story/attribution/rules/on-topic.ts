import { itemAt } from '../../item-at.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { Token } from '../../tokens.ts';
import { PRESS } from '../../words/press.ts';
import { cueWord } from '../../words/cues.ts';
import { SITES } from '../../words/sites.ts';
import { DAY_OR_MONTH, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { earlierSubjects } from '../subjects/earlier-subject.ts';
import type { AttributionRule } from '../cues/finding.ts';
import { clausesOfPart, makeFinding, sentenceAt } from '../cues/finding.ts';
import { INSCRIBED } from '../subjects/words-on-things.ts';
import { isOnePerson } from '../phrases/somebody.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { outermostSpeaker } from './cue-before.ts';

const ON = new WordList('on about regarding');
/** What somebody begins with before the topics: `Opening statement:`, `Opening remarks:`. */
const OPENING = new WordList('opening');
const REMARKS = new WordList('statement remarks comments words thoughts');
/** Behind which a topic is a clause: `On how the team plays:`. */
const CLAUSE = new WordList('how whether if what why when where who');

/** What whoever tells of several things to reporters does first. */
const SPEAKS = new WordList(
  'spoke speaks speaking talked talks talking told tells said says answered answers answering addressed addressing briefed discussed reacted reacting media',
);

/** What words stand on beside `INSCRIBED`. */
const SURFACES = new WordList(
  'wall walls screen door page board window windscreen fence bridge roof tarmac twitter x',
);

/** `On a banner outside: "Orme out."`, `On Facebook: "Good riddance."`: where words are written is no topic. */
const isWrittenOn = (token: Token): boolean =>
  SURFACES.has(token) || SITES.has(token) || INSCRIBED.test(token.lower);

/** Most tokens of a topic: `On the rush and how it felt after two games without being touched:`. */
export const LONGEST_TOPIC = 24;

/** Whether a paragraph begins with what is told of in it, up to a colon: `On the injury:`, `On how it plays:`, `Opening statement:`. */
export function isTopic(clauses: Clauses, colon: number): boolean {
  const { tokens } = clauses;
  if (!ON.has(tokens[0])) return OPENING.has(tokens[0]) && REMARKS.has(tokens[1]);
  const clause = tokens.findIndex((word, i) => i > 0 && i < colon && CLAUSE.has(word));
  if (holdsFiniteVerb(clauses, 1, clause === -1 ? colon : clause)) return false;
  // `On how it plays, Ruhl said:`
  const comma = tokens.slice(clause, colon).some(({ text }) => text === ',');
  return clause === -1 || !(comma || isSaidThere(clauses, clause, colon));
}

/** `On whether it hurt Ruhl said:`, `On a man who shouted:`: whether a clause ends with somebody's verb of saying; not so in `On what Ruhl said:`. */
function isSaidThere(clauses: Clauses, clause: number, colon: number): boolean {
  const { tokens } = clauses;
  let verb = colon - 1;
  while (verb > clause && isLooseWord(tokens[verb])) verb -= 1;
  if (cueWord(tokens, verb)?.cueClass !== 'SPEECH' || !isFiniteVerb(clauses, verb)) return false;
  return tokens[clause]?.lower !== 'what' || holdsFiniteVerb(clauses, clause, verb);
}

/**
 * `On the injury: "He is fine."`: a paragraph that begins with nothing but what its words are about goes on with whoever speaks in
 * the one before, as a list of what was said to reporters does.
 */
export const onTopic: AttributionRule = {
  name: 'on-topic',
  find(context) {
    const { part, utterance, previous } = context;
    const { passage, token } = part;
    const { tokens } = passage;
    if (utterance.kind !== 'DIRECT' || token > LONGEST_TOPIC) return null;
    if (itemAt(tokens, token - 1)?.text !== ':' || !isTopic(clausesOfPart(context), token - 1)) return null;
    if (isOf(tokens[1], DAY_OR_MONTH) || tokens.slice(1, token - 1).some(isWrittenOn)) return null;
    if (tokens.slice(1, token - 1).some(({ kind, text }) => kind === 'quote' || text === ':')) return null;
    const before = itemAt(context.passages, passage.index - 1);
    if (before === undefined || !TOLD_KINDS.has(before.kind) || before.section !== passage.section)
      return null;
    if (before.damaged) return null;
    if (previous?.utterance.parts.at(-1)?.passage === before)
      return previous.finding === null
        ? null
        : { ...previous.finding, method: 'RUNNING_SPEAKER', cue: null, confidence: 0.75 };
    const clauses = itemAt(context.clauses, before.index);
    if (clauses === undefined) return null;
    const last = sentenceAt(before, before.tokens.length - 1);
    // `Ruhl saw a shop.`, and below `On the door: "We are shut."`
    if (!clauses.tokens.slice(last.from, last.to).some((word) => SPEAKS.has(word) || PRESS.has(word)))
      return null;
    const speaker = outermostSpeaker(clauses, last, last.to) ?? earlierSubjects(clauses, last, last.to);
    if (speaker === null || !isOnePerson(clauses, speaker)) return null;
    return makeFinding('RUNNING_SPEAKER', clauses, speaker, 0.6);
  },
};
