import type { Command } from 'commander';
import type { StructureCase, StructureMiss, StructureReport } from '../../evaluate/structure.ts';
import { EXIT_CODES_HELP } from '../exit-codes.ts';
import { print, printPatiently } from '../terminal.ts';
import { goldLines, mustBeMarked, scoredStories, takesGoldFile, type EvaluateOptions } from './gold-file.ts';
import { percent, table } from './table.ts';

/** `wiregraph evaluate structure`: headline, byline, dateline, time of publication, credits. */
export function addEvaluateStructure(evaluate: Command): void {
  takesGoldFile(evaluate.command('structure'))
    .description('Score the frame of stories: title, byline names, dateline, time of publication, credits.')
    .addHelpText(
      'after',
      `
A line is {"id", "text"} with what its collection tells: {"title", "byline", "time", "url", "dateline", "credits"},
{"title", "author", "dateline", "struct"}, {"headline", "datetime"}, or {"title"} alone. A field is scored where the
collection tells it. Values are exact, runs of blanks aside: names, places, the day as printed, the instant, and for
credits the role with the name. Silver was found by a plain pattern, not by people: its misses are to be looked at.

Examples:
  wiregraph evaluate structure stories.jsonl
  wiregraph evaluate structure --errors stories.jsonl
${EXIT_CODES_HELP}`,
    )
    .action(evaluateStructure);
}

async function evaluateStructure(file: string, options: EvaluateOptions): Promise<void> {
  const { readStructureStory } = await import('../../evaluate/structure-gold.ts');
  const { readFoundFrame, scoreStructure } = await import('../../evaluate/structure.ts');
  const cases: StructureCase[] = [];
  const golds = goldLines(file, options, readStructureStory);
  for await (const one of scoredStories(file, golds, options, readFoundFrame)) cases.push(one);
  mustBeMarked(
    { isMarked: cases.some(({ gold }) => gold.fields.size > 0), hasFields: false },
    file,
    'no part of the frame is told',
    '"title" or the fields of a collection',
  );
  const { scores, misses } = scoreStructure(cases);
  if (options.json === true)
    print(JSON.stringify(options.errors === true ? { scores, errors: misses } : { scores }, null, 2));
  else {
    const told = options.errors === true ? misses.map(missText).join('') : '';
    await printPatiently(`${told}${scoreTable(scores)}\n`);
  }
}

function scoreTable(scores: StructureReport['scores']): string {
  return table([
    ['field', 'told by', 'stories', 'right', 'missed', 'wrong', 'precision', 'recall', 'F1'],
    ...scores.map((score) => [
      score.field,
      score.standard.toLowerCase(),
      String(score.stories),
      String(score.right),
      String(score.missed),
      String(score.false),
      percent(score.precision),
      percent(score.recall),
      percent(score.f1),
    ]),
  ]);
}

function missText({ story, field, standard, missed, wrong }: StructureMiss): string {
  const listed = (values: readonly string[]): string => (values.length === 0 ? '–' : values.join('; '));
  return [
    `${story}: ${field} (${standard.toLowerCase()})`,
    `  missed  ${listed(missed)}`,
    `  wrong   ${listed(wrong)}`,
    '',
    '',
  ].join('\n');
}
