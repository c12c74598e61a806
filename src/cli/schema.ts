import type { Command } from 'commander';
import { EXIT_CODES_HELP } from './exit-codes.ts';
import { printPatiently } from './terminal.ts';

/** `wiregraph schema`: the contract of the API. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the schema of the API in GraphQL SDL, for code generators and editors.')
    .addHelpText(
      'after',
      `
Examples:
  wiregraph schema > schema.graphql
${EXIT_CODES_HELP}`,
    )
    .action(async () => {
      const { printSdl } = await import('../graphql/schema.ts');
      await printPatiently(printSdl());
    });
}
