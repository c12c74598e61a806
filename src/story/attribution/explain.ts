import type { Span } from '../../domain/span.ts';
import type { AttributionStep, ChainRule } from '../../domain/story.ts';
import type { Finding } from './finding.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { RosterEntry } from './roster.ts';

const HOW: Readonly<Record<ChainRule, string>> = {
  FULL_NAME: 'the same name as',
  SURNAME: 'the surname of',
  TITLE: 'the title of',
  PRONOUN: 'a pronoun for',
  APPOSITION: 'set beside',
  DESCRIPTION: 'the source first called',
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
  const opening = openingOf(
    finding,
    mention,
    finding.cue === null ? '' : words(finding.cue.from, finding.cue.to),
  );
  const steps = chain.map(
    (step) => `“${exact(source, step.from)}” is ${HOW[step.rule]} “${exact(source, step.to)}”`,
  );
  const ending = entry === null ? [`the story does not tell whom “${mention}” means`] : steps;
  return `${[opening, ...ending].join('; ')}.`;
}

function openingOf(finding: Finding, mention: string, cue: string): string {
  switch (finding.method) {
    case 'CUE_AFTER':
      return `After the words stands “${cue}” with “${mention}” as its subject`;
    case 'CUE_BEFORE':
      return `Before the words stands “${cue}” with “${mention}” as its subject`;
    case 'CUE_INSIDE':
      return `The words are broken by “${cue}” with “${mention}” as its subject`;
    case 'COLON':
      return cue === ''
        ? `A colon leads from “${mention}” to the words`
        : `A colon leads to the words, after “${cue}” with “${mention}” as its subject`;
    case 'SAME_PARAGRAPH':
      return `No attribution stands at the words; “${mention}” spoke last in the same paragraph`;
    case 'RUNNING_SPEAKER':
      return `No attribution stands in the paragraph; “${mention}” spoke last before it`;
    case 'CONTINUED':
      return `The words go on a quotation of “${mention}”`;
  }
}

/** The words at a span, wrapped lines joined. */
const exact = (source: string, { start, end }: Span): string =>
  source.slice(start, end).replace(/\s+/gu, ' ');
