import type { Span } from '../../../domain/span.ts';
import type { Passage } from '../../passage.ts';
import type { Description } from '../../people/description.ts';
import { AGE } from '../../people/description.ts';
import { isKin } from '../../people/around-name.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { led, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { isHeldByOne } from '../mentions/titles.ts';
import { uncalledSpeaker } from './has-just-spoken.ts';
import { COMES_IN_AS } from './life-of-whom.ts';
import { resolvePerson } from './resolve-name.ts';
import { isSaidAgain } from './running-tie.ts';
import { tellsOfOther } from './tells-of-other.ts';

/** Paragraphs from somebody named to words that sooner mean whoever has just spoken. */
const FAR = 3;

/** Whoever has just spoken, where the words can mean that one as well as somebody named before whom the story calls so. */
export interface Nearer {
  readonly meant: Antecedent;
  readonly person: CastPerson;
  /** Whether that one is meant sooner. */
  readonly rather: boolean;
}

/**
 * `Actress Ann Lee left.` and far below `Ida Moss said no. "It is late," the actress said.`: Moss, of whom the story has told no calling,
 * can be one as well. Null for an office that one person holds, for who comes in for another, as a lawyer does, and where the words are of whoever has spoken.
 */
export function nearerOne(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
  named: NameMention,
): Nearer | null {
  const { index } = clauses.passage;
  if (named.passage >= index || wanted.head === AGE || isHeldByOne(wanted.head) || isKin(wanted.head))
    return null;
  if (COMES_IN_AS.hasWord(wanted.head)) return null;
  const speaker = uncalledSpeaker(resolver, clauses, phrase, wanted);
  if (speaker === null || speaker.before.all.some((one) => personOf(one) === named.person)) return null;
  const { before, person } = speaker;
  const again = isSaidAgain(clauses.tokens[phrase.head]);
  const ofOther = tellsOfOther(clauses, phrase, person.gender);
  // `Tom Hull wept. "He is ill," the economist said.`
  if (ofOther && !again) return null;
  const rather = again && !ofOther && wanted.modifiers.size === 0 && index - named.passage >= FAR;
  return { meant: before.meant, person, rather };
}

/** From a calling to whoever has just spoken, or else to the one of whom it is told far above. */
export function resolveNearer(
  resolver: Resolver,
  passage: Passage,
  span: Span,
  { meant, person }: Nearer,
  named: NameMention,
): Resolution {
  resolver.roster.mention(resolver.roster.person(person), passage, span);
  const step = { from: span, to: spanOfWords(resolver, meant), rule: 'DESCRIPTION' } as const;
  return orElse(led(step, resolvePerson(resolver, meant, person)), resolver.roster.person(named.person));
}

/** `Ann Lee, a Democrat, said. Tom Hull, a Democrat, said. The Democrat said`: the last of them as long as nothing tells. */
export const orElse = (meant: Resolution, other: RosterEntry): Resolution =>
  meant.entry === null ? meant : { ...meant, confidence: SURE.BY_TURNS, rivals: [other] };
