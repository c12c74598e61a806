import type { Passage } from '../../passage.ts';
import { cueWord } from '../../words/cues.ts';
import { isOf, PERSONAL_PRONOUN, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { draftOf } from '../drafts/drafts.ts';
import type { Draft } from '../drafts/drafts.ts';
import type { Finding } from '../cues/finding.ts';
import { makeFinding } from '../cues/finding.ts';
import { ofAsker } from '../drafts/not-said.ts';
import type { Turn, Turns } from './turns.ts';

/** How sure it is that the words behind a label are those of whom it names. */
const SURE_OF_LABEL = 0.9;

/**
 * The quotations of a story, its turns among them. In a turn another's words are quoted only where a verb of saying there
 * tells whose they are; whoever the label names passes them on.
 */
export function withTurns(drafts: readonly Draft[], turns: Turns): Draft[] {
  if (turns.all.length === 0) return [...drafts];
  const spoken = turns.all.filter(({ content }) => content.length > 0);
  return [
    ...spoken.map((turn) => saidIn(turn, draftOf(turn.content, null))),
    ...drafts.flatMap((draft) => besideTurns(draft, turns) ?? []),
  ];
}

/** A quotation that is no turn; null where it stands in one and nobody there is told to say it. */
function besideTurns(draft: Draft, turns: Turns): Draft | null {
  const { finding, token, segments } = draft;
  const [first] = segments;
  if (first === undefined) return draft;
  const { passage, start } = first;
  const label = token === null ? null : turns.before(passage, token);
  // `PELL: "We will," you said.`
  if (label !== null && finding !== null && isYou(finding))
    return { ...draft, finding: { ...finding, within: label } };
  if (label !== null && finding !== null && isOfAnother(finding) && turns.asksOfAnother(label))
    return { ...draft, finding: { ...finding, within: label } };
  if (label !== null && !tellsSpeaker(finding)) return saidIn(label, draft);
  const turn = turns.at(passage, start);
  if (turn === null) return draft;
  // `Q: Anna Ruhl, thank you`: a label is nobody's subject.
  if (finding?.clauses === turn.clauses && finding.phrase.head < turn.behind) return null;
  return quotedWithin(draft, passage, turn);
}

/** A quotation in what somebody says, who passes it on; null where nobody there is told to say it. */
export function quotedWithin(
  draft: Draft,
  passage: Passage,
  within: NonNullable<Finding['within']>,
): Draft | null {
  const { finding, token } = draft;
  if (finding?.cue == null || finding.clauses.passage !== passage) return null;
  if (token === null && saysNow(finding)) return null;
  // `You know the "Quay Tax"`; but `You said, "Read it."`
  if (isPutToYou(finding) || (isYou(finding) && !(token !== null && isSpeech(finding)))) return null;
  return { ...draft, finding: { ...finding, within } };
}

/** Whether whoever is spoken to is the subject. */
const isYou = ({ clauses, phrase }: Finding): boolean => clauses.tokens[phrase.head]?.lower === 'you';

/** `PELL: I would add that we paid`: what the turn itself says; `I said last week that we had paid` tells of an earlier saying. */
const saysNow = ({ clauses, phrase, cue }: Finding): boolean =>
  cue !== null &&
  clauses.tokens[phrase.head]?.lower === 'i' &&
  cueWord(clauses.tokens, cue.from)?.form !== 'PAST';

const isSpeech = ({ clauses, cue }: Finding): boolean =>
  cue !== null && cueWord(clauses.tokens, cue.from)?.cueClass === 'SPEECH';

/** `"Go," he said.` */
const isOfAnother = ({ clauses, phrase, cue }: Finding): boolean =>
  cue !== null && phrase.name === null && isOf(clauses.tokens[phrase.head], PERSONAL_PRONOUN);

/** `Orme, you try telling them`: whoever is spoken to stands between the one found and the verb. */
function isPutToYou({ clauses, phrase, cue }: Finding): boolean {
  return clauses.tokens.slice(phrase.to, cue?.from ?? 0).some(({ lower }) => lower === 'you');
}

/** Whether words of saying tell the speaker by more than a pronoun, for which a label stands: `A: "We do," he said.` */
function tellsSpeaker(finding: Finding | null): boolean {
  return finding?.cue != null && !isOf(finding.clauses.tokens[finding.phrase.head], SUBJECT_PRONOUN);
}

function saidIn({ clauses, phrase, kind, speaker }: Turn, draft: Draft): Draft {
  if (kind === 'ASKS' && speaker === null) return { ...draft, ofNobody: ofAsker(clauses, phrase) };
  return { ...draft, finding: makeFinding('COLON', clauses, phrase, SURE_OF_LABEL) };
}
