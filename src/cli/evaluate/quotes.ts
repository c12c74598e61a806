import type { Command } from 'commander';
import type { QuoteError } from '../../evaluate/quote-errors.ts';
import type { KindFigures, KindOrAll, QuoteFigures } from '../../evaluate/quote-figures.ts';
import type { StoryJudgement } from '../../evaluate/judge-quotes.ts';
import { EXIT_CODES_HELP } from '../exit-codes.ts';
import { print, printPatiently } from '../terminal.ts';
import { stories } from '../wording.ts';
import { goldLines, mustBeMarked, scoredStories, takesGoldFile, type EvaluateOptions } from './gold-file.ts';
import { isMarked, markedStories } from './marked-files.ts';
import { f1Text, percent, ratioText, table } from './table.ts';

const KINDS: readonly KindOrAll[] = ['DIRECT', 'MIXED', 'INDIRECT', 'ALL'];

/** `wiregraph evaluate quotes`: quotations, their spans and speakers. */
export function addEvaluateQuotes(evaluate: Command): void {
  takesGoldFile(
    evaluate.command('quotes'),
    'JSON lines, one story with its gold marks each; or a .txt marked in place; or a folder of such',
  )
    .description('Score quotations: their spans, the words that name the speaker, who it is, and confidence.')
    .addHelpText(
      'after',
      `
A line is {"id", "text", "quotes": [{"start", "end", "type": "direct|indirect|mixed", "speaker": {"start", "end"}|null,
"group", "cue_class", "entity"}], "persons": [{"start", "end", "cluster"}]}; what is after "speaker" may be absent
or null, else it is a text in quotation marks, such as "cluster": "7".

Offsets are in UTF-16 units. A .txt is marked in place: {Q1:…} around a quotation, {S1:…} around the words that name its
speaker, as in {Q1:“It sails,”} {S1:Ann Lee} said. A quotation in two pieces has one number, {Q1:“It sails,”} … {Q1:“now.”},
and so have words that name the speaker of several: {S1,S2:she}. Without a {S1:…} nobody is told to say it; what
cannot be told stands in {?:…}. In place of Q the kind can be given: D direct, M mixed, I indirect.

Spans are compared from first to last letter, so that marks and commas do not count; what is reported outside the marks
counts where the reading tells it (content). Indirect gold of cue_class "other" (thoughts, plans) is neither asked for nor
wrong when found. "Published" overlap is the share of the gold that was found; "symmetric" is intersection over union.
A mention is right strictly if the head word is the gold one's, leniently if it shares a character with the gold one.
"Given the span": of what was found at least in part. "End to end": of all, span right at 0.3 published overlap.

Examples:
  wiregraph evaluate quotes marked-story.txt
  wiregraph evaluate quotes --split dev stories.jsonl
  wiregraph evaluate quotes --errors --json stories.jsonl | jq -r '.errors[] | select(.error == "SPEAKER") | .context'
  wiregraph evaluate quotes --parsed other-system.jsonl stories.jsonl
${EXIT_CODES_HELP}`,
    )
    .action(evaluateQuotes);
}

async function evaluateQuotes(file: string, options: EvaluateOptions): Promise<void> {
  const { readGoldStory } = await import('../../evaluate/gold.ts');
  const { readFoundStory } = await import('../../evaluate/found.ts');
  const { judgeQuotes } = await import('../../evaluate/judge-quotes.ts');
  const { quoteFigures } = await import('../../evaluate/quote-figures.ts');
  const { quoteErrors } = await import('../../evaluate/quote-errors.ts');
  const marked = isMarked(file);
  const golds = marked ? markedStories(file) : goldLines(file, options, readGoldStory);
  const judgements: StoryJudgement[] = [];
  for await (const { gold, found } of scoredStories(file, golds, options, ({ text }, lines) =>
    readFoundStory(text, lines),
  ))
    judgements.push(judgeQuotes(gold, found));
  mustBeMarked(
    {
      isMarked: judgements.some(({ story }) => story.quotes.length > 0),
      hasFields: judgements.some(({ story }) => story.hasMarks),
    },
    file,
    'no quotation is marked',
    '"quotes"',
  );
  const figures = quoteFigures(judgements);
  const errors = options.errors === true ? judgements.flatMap(quoteErrors) : [];
  if (options.json === true)
    print(JSON.stringify(options.errors === true ? { ...figures, errors } : figures, null, 2));
  else await printPatiently(`${errors.map((one) => errorText(one, marked)).join('')}${report(figures)}\n`);
}

function report({ byKind, ...figures }: QuoteFigures): string {
  const row = (name: string, cell: (kind: KindFigures) => string): string[] => [
    name,
    ...KINDS.map((kind) => cell(byKind[kind])),
  ];
  const { rows, calibrationError, logLoss } = figures.reliability;
  return [
    `${stories(figures.stories)}; percentages.`,
    table([
      ['', ...KINDS.map((kind) => kind.toLowerCase())],
      row('gold quotations', ({ gold }) => String(gold)),
      row('span exact, recall', ({ spans }) => percent(spans.exact.recall)),
      row('span exact, F1', ({ spans }) => f1Text(spans.exact)),
      row('F1 at 0.3, published rule', ({ spans }) => f1Text(spans.published03)),
      row('  with a speaker only', ({ spans }) => f1Text(spans.attributed03)),
      row('F1 at 0.8, published rule', ({ spans }) => f1Text(spans.published08)),
      row('F1 at 0.3, symmetric', ({ spans }) => f1Text(spans.symmetric03)),
      row('F1 at 0.8, symmetric', ({ spans }) => f1Text(spans.symmetric08)),
      row('mention given the span', ({ mentionGivenSpan }) => ratioText(mentionGivenSpan.strict)),
      row('  leniently', ({ mentionGivenSpan }) => percent(mentionGivenSpan.lenient.share)),
      row('  answered', ({ mentionGivenSpan }) => percent(mentionGivenSpan.answered.share)),
      row('mention end to end', ({ mentionEndToEnd }) => ratioText(mentionEndToEnd.strict)),
      row('  leniently', ({ mentionEndToEnd }) => percent(mentionEndToEnd.lenient.share)),
      ...(byKind.ALL.entityGivenSpan === null
        ? []
        : [
            row('entity given the span', ({ entityGivenSpan }) =>
              entityGivenSpan ? ratioText(entityGivenSpan) : '–',
            ),
            row('entity end to end', ({ entityEndToEnd }) =>
              entityEndToEnd ? ratioText(entityEndToEnd) : '–',
            ),
          ]),
    ]),
    '',
    `no speech, given a speaker: ${ratioText(figures.noSpeechAttributed)}`,
    ...figures.atConfidence.map(
      ({ confidence, coverage, accuracy }) =>
        `at confidence ${confidence} or more: coverage ${ratioText(coverage)}, accuracy ${ratioText(accuracy)}`,
    ),
    '',
    table([
      ['confidence', 'mean', 'right'],
      ...rows.map(({ from, meanConfidence, accuracy }) => [
        `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
        percent(meanConfidence),
        ratioText(accuracy),
      ]),
    ]),
    `calibration error: ${percent(calibrationError)}, log loss ${logLoss?.toFixed(3) ?? '–'}`,
  ].join('\n');
}

const ERROR_WORDS = {
  MISSED: 'missed',
  FALSE: 'no quotation',
  SPAN: 'other edges',
  SPEAKER: 'other speaker',
  NO_SPEECH: 'no speech, yet a speaker',
} as const;

/** @param marked whether the story is a file marked in place, in which a line is found, and no offset of its text */
function errorText(one: QuoteError, marked: boolean): string {
  const words = (text: string | null): string => (text === null ? '–' : text.replace(/\s+/gu, ' '));
  return [
    `${one.story}:${marked ? one.line : one.start}: ${ERROR_WORDS[one.error]} (${one.kind.toLowerCase()})`,
    `  text   …${words(one.context)}…`,
    `  gold   ${words(one.gold)} | ${words(one.goldSpeaker)}`,
    `  found  ${words(one.found)} | ${words(one.foundSpeaker)}${one.method === null ? '' : ` | ${one.method} ${one.confidence}`}`,
    '',
    '',
  ].join('\n');
}
