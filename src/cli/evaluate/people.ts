import type { Command } from 'commander';
import type { PeopleFigures, PeopleJudgement } from '../../evaluate/people-figures.ts';
import type { PeopleError } from '../../evaluate/people-errors.ts';
import { EXIT_CODES_HELP } from '../exit-codes.ts';
import { print, printPatiently } from '../terminal.ts';
import { stories } from '../wording.ts';
import { goldLines, mustBeMarked, scoredStories, takesGoldFile, type EvaluateOptions } from './gold-file.ts';
import { f1Text, percent, ratioText, table } from './table.ts';

/** `wiregraph evaluate people`: names of persons, and the pronouns and names that are one person. */
export function addEvaluatePeople(evaluate: Command): void {
  takesGoldFile(evaluate.command('people'))
    .description('Score names of persons, what he and she point at, and which names are one person.')
    .addHelpText(
      'after',
      `
A line is {"id", "text"} with either "mentions": [{"type": "PERSON", "start", "end"}], whose edges are those of names
alone, or "persons": [{"start", "end", "cluster"}], whose mentions are whole noun phrases, titles included; of those
the capitalised ones without a determiner are taken as names and told by their head word alone.

A name is found in part if its last word is, exactly if its first word is too. Pronouns are he, she and their forms
that point at somebody named. Entities are scored by B³ over names and pronouns. Pronouns and entities are
scored in the stories that have clusters, exact names only where every story has "mentions".

Examples:
  wiregraph evaluate people --split dev stories.jsonl
  wiregraph evaluate people --errors stories.jsonl
${EXIT_CODES_HELP}`,
    )
    .action(evaluatePeople);
}

async function evaluatePeople(file: string, options: EvaluateOptions): Promise<void> {
  const { readGoldPeople } = await import('../../evaluate/gold-people.ts');
  const { readFoundPeople } = await import('../../evaluate/found-people.ts');
  const { judgePeople, peopleFigures } = await import('../../evaluate/people-figures.ts');
  const { peopleErrors } = await import('../../evaluate/people-errors.ts');
  const judgements: PeopleJudgement[] = [];
  for await (const { gold, found } of scoredStories(
    file,
    goldLines(file, options, readGoldPeople),
    options,
    ({ text, hasNameEdges }, lines) => readFoundPeople(text, lines, hasNameEdges),
  ))
    judgements.push(judgePeople(gold, found));
  mustBeMarked(
    {
      isMarked: judgements.some(({ story }) => story.mentions.length > 0),
      hasFields: judgements.some(({ story }) => story.hasMarks),
    },
    file,
    'no name of a person is marked',
    '"mentions" or "persons"',
  );
  const figures = peopleFigures(judgements);
  const errors = options.errors === true ? judgements.flatMap(peopleErrors) : [];
  if (options.json === true)
    print(JSON.stringify(options.errors === true ? { ...figures, errors } : figures, null, 2));
  else await printPatiently(`${errors.map(errorText).join('')}${report(figures)}\n`);
}

function report({ stories: count, partialNames, exactNames, pronouns, entities }: PeopleFigures): string {
  const rows = [['names, F1 by the last word', f1Text(partialNames)]];
  if (exactNames !== null) rows.push(['names, F1 exact', f1Text(exactNames)]);
  if (pronouns !== null)
    rows.push(['pronouns, right', ratioText(pronouns.right)], ['  answered', ratioText(pronouns.answered)]);
  if (entities !== null)
    rows.push([
      'entities, B³ F1',
      `${percent(entities.f1)} (P ${percent(entities.precision)} R ${percent(entities.recall)})`,
    ]);
  return `${stories(count)}; percentages.\n${table(rows)}`;
}

const ERROR_WORDS = {
  MISSED: 'missed',
  FALSE: 'no name',
  EDGES: 'other edges',
  PRONOUN: 'other person',
} as const;

function errorText({ story, start, error, gold, found, context }: PeopleError): string {
  const words = (text: string | null): string => (text === null ? '–' : text.replace(/\s+/gu, ' '));
  return `${story}:${start}: ${ERROR_WORDS[error]}: gold ${words(gold)}, found ${words(found)}\n  …${words(context)}…\n\n`;
}
