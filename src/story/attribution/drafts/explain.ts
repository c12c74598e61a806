import { itemAt } from '../../item-at.ts';
import type { Span } from '../../../domain/span.ts';
import type { ChainRule } from '../../../domain/story.ts';
import { isEither, isSeveral } from '../phrases/companions.ts';
import type { Denial } from '../cues/denial.ts';
import type { Finding } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Speaking } from '../resolve/speak-together.ts';

const HOW: Readonly<Record<ChainRule, string>> = {
  FULL_NAME: 'names again',
  SURNAME: 'is short for',
  TITLE: 'is a title of',
  PRONOUN: 'points to',
  APPOSITION: 'is explained by',
  DESCRIPTION: 'points back to',
};

/**
 * Why a quotation is tied to its speaker, as one sentence for a person. `phrase` is the mention given: that of
 * the finding, or one nearer to the words.
 */
export function explain(
  finding: Finding,
  phrase: NounPhrase,
  { entries, chain, complete, together }: Speaking,
  source: string,
): string {
  let told = openingOf(finding);
  if (phrase !== finding.phrase)
    told += `; “${wordsOf(finding, phrase)}” names “${wordsOf(finding, finding.phrase)}” again, nearer to the words`;
  if (!complete) told += `; ${whyUnknown(finding, phrase)}`;
  if (entries.length === 0) return `${told}.`;
  if (together && complete) {
    const known = entries.length > 1 ? 'who say it together' : 'of whom the story tells one';
    told += `; “${wordsOf(finding, phrase)}” means several ${known}`;
  }
  for (const { from, to, rule } of chain) {
    const [word, words] = [exact(source, from), exact(source, to)];
    // `Jess`, of whom the story tells no other name, is short for nothing.
    told += `; “${word}” ${HOW[rule === 'SURNAME' && word === words ? 'FULL_NAME' : rule]} “${words}”`;
  }
  return `${told}.`;
}

/** Why a mention leads to no speaker, or not to each of several, as the end of a sentence. */
export function whyUnknown(finding: Finding, phrase: NounPhrase): string {
  const mention = wordsOf(finding, phrase);
  return isSeveral(finding.clauses, phrase) && !isEither(finding.clauses, phrase)
    ? `“${mention}” means several, and the story does not tell who each of them is`
    : `the story does not tell whom “${mention}” means`;
}

/** Why the words have no speaker although a verb of saying stands by them: it does not report them as said. */
export function explainDenial(finding: Finding, denial: Denial): string {
  return `${openingOf(finding)}; “${wordsOf(finding, denial)}” ${UNSAID[denial.kind]}.`;
}

const UNSAID: Readonly<Record<Denial['kind'], string>> = {
  NOT_SAID: 'tells that they were not said',
  DENIED: 'tells that they are denied',
  OPEN: 'leaves open whether they were said',
};

/** Words of the passage that a finding stands in. */
function wordsOf(
  { clauses }: Pick<Finding, 'clauses'>,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return clauses.passage.text.slice(clauses.tokens[from]?.start, itemAt(clauses.tokens, to - 1)?.end);
}

/** What somebody is of the verb that they are tied to otherwise than as its subject. */
const PARTS = { AGENT: 'doer', OBJECT: 'object' } as const;

function openingOf(finding: Finding): string {
  const subject = wordsOf(finding, finding.phrase);
  const cue = finding.cue === null ? null : wordsOf(finding, finding.cue);
  if (finding.tie === 'OWNER')
    return cue === null
      ? `The words are those of “${subject}”`
      : `The words belong to the “${cue}” of “${subject}”`;
  const part = finding.tie === undefined ? 'subject' : PARTS[finding.tie];
  const who = cue === 'according to' ? `and “${subject}”` : `whose ${part} is “${subject}”`;
  switch (finding.method) {
    case 'CUE_AFTER':
      return `The words are followed by “${cue ?? ''}”, ${who}`;
    case 'CUE_BEFORE':
      return cue === null
        ? `The words stand in what is told of “${subject}”`
        : `The words follow “${cue}”, ${who}`;
    case 'CUE_INSIDE':
      return `The words are broken by “${cue ?? ''}”, ${who}`;
    case 'COLON':
      return cue === null
        ? fromLabel(finding.clauses, finding.phrase)
        : `A colon leads to the words from “${cue}”, ${who}`;
    case 'SAME_PARAGRAPH':
      return `The words stand without an attribution; their paragraph tells of “${subject}” right before`;
    case 'RUNNING_SPEAKER':
      return `The words stand without an attribution; “${subject}” speaks or acts last in the paragraph before`;
    case 'CONTINUED':
      return `The words go on a quotation of “${subject}”`;
  }
}

/** How a label leads to the words behind it: `ORME: We will.`, `A. We will.` */
export function fromLabel(clauses: Clauses, phrase: NounPhrase): string {
  const label = wordsOf({ clauses }, phrase);
  return /^[AQ]\.$/u.test(label)
    ? `The words stand behind “${label}”`
    : `A colon leads from “${label}” to the words`;
}

/** The words at a span, wrapped lines joined. */
function exact(source: string, { start, end }: Span): string {
  const words = source.slice(start, end);
  // Most stand on one line.
  return /[^\S ]| {2}/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
}
