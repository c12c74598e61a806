import process from 'node:process';
import type { Command } from 'commander';
import { hintOf } from '../sources/diagnostic-codes.ts';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { readInput } from './inputs.ts';
import { storylessRemarks } from './storyless.ts';
import { complain, printPatiently } from './terminal.ts';
import { calledIn } from './wording.ts';

/** `wiregraph show`: one file as a readable outline. */
export function addShow(program: Command): void {
  program
    .command('show')
    .description(
      'Show what is understood of one story: paragraphs, people, quotations and why. Uses no index.',
    )
    .argument('<file>', 'the story; - reads standard input')
    .addHelpText(
      'after',
      `
Examples:
  wiregraph show stories/summit.txt
  curl -s https://example.org/story.txt | wiregraph show -
${EXIT_CODES_HELP}`,
    )
    .action(async (file: string) => {
      const reading = await readInput(file);
      if (reading.refused) {
        for (const { code, message } of reading.diagnostics)
          complain(`wiregraph: ${calledIn(file)}: ${message} ${hintOf(code)}`);
        process.exitCode = EXIT.PROBLEMS;
        return;
      }
      const { parseReading } = await import('../ingest/make-bundle.ts');
      const { outline } = await import('../story/outline.ts');
      const parsed = parseReading(reading);
      await printPatiently(outline(reading.source, parsed, calledIn(file)));
      if (storylessRemarks(parsed).length > 0) process.exitCode = EXIT.PROBLEMS;
    });
}
