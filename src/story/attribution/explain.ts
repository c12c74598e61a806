import type { Span } from '../../domain/span.ts';
import type { AttributionStep, ChainRule } from '../../domain/story.ts';
import type { Finding } from './finding.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { RosterEntry } from './roster.ts';

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
  entry: RosterEntry | null,
  chain: readonly AttributionStep[],
  source: string,
): string {
  const { passage, tokens } = finding.clauses;
  const words = (from: number, to: number) => passage.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const mention = words(phrase.from, phrase.to);
  const subject = words(finding.phrase.from, finding.phrase.to);
  const opening = openingOf(
    finding,
    subject,
    finding.cue === null ? null : words(finding.cue.from, finding.cue.to),
  );
  const again =
    phrase === finding.phrase ? [] : [`“${mention}” names “${subject}” again, nearer to the words`];
  const steps = chain.map(
    (step) => `“${exact(source, step.from)}” ${HOW[step.rule]} “${exact(source, step.to)}”`,
  );
  const ending = entry === null ? [`the story does not tell whom “${mention}” means`] : steps;
  return `${[opening, ...again, ...ending].join('; ')}.`;
}

function openingOf(finding: Finding, subject: string, cue: string | null): string {
  const who = cue === 'according to' ? `and “${subject}”` : `whose subject is “${subject}”`;
  switch (finding.method) {
    case 'CUE_AFTER':
      return `The words are followed by “${cue ?? ''}”, ${who}`;
    case 'CUE_BEFORE':
      return `The words follow “${cue ?? ''}”, ${who}`;
    case 'CUE_INSIDE':
      return `The words are broken by “${cue ?? ''}”, ${who}`;
    case 'COLON':
      return cue === null
        ? `A colon leads from “${subject}” to the words`
        : `A colon leads to the words from “${cue}”, ${who}`;
    case 'SAME_PARAGRAPH':
      return `The words stand without an attribution; “${subject}” spoke last in their paragraph`;
    case 'RUNNING_SPEAKER':
      return `The words stand without an attribution; “${subject}” spoke last in the paragraph before`;
    case 'CONTINUED':
      return `The words go on a quotation of “${subject}”`;
  }
}

/** The words at a span, wrapped lines joined. */
const exact = (source: string, { start, end }: Span): string =>
  source.slice(start, end).replace(/\s+/gu, ' ');
