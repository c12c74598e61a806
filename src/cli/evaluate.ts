import type { Command } from 'commander';
import { addEvaluatePeople } from './evaluate/people.ts';
import { addEvaluateQuotes } from './evaluate/quotes.ts';
import { addEvaluateStructure } from './evaluate/structure.ts';

/** `wiregraph evaluate`: how good the reading is, against what people marked. One subcommand a file. */
export function addEvaluate(program: Command): void {
  const evaluate = program
    .command('evaluate')
    .description(
      'Score the reading of stories, or that of another program, against what people marked in them.',
    )
    .helpCommand('help [command]', 'Print the help of a command.');
  for (const add of [addEvaluateQuotes, addEvaluatePeople, addEvaluateStructure]) add(evaluate);
}
