import type { Command } from 'commander';
import { EXIT_CODES_HELP } from './exit-codes.ts';
import { printPatiently } from './terminal.ts';

/** `wiregraph schema`: the contract of the API. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the schema of the API in GraphQL SDL, for code generators and editors.')
    .option(
      '--federation',
      'as a subgraph of Apollo Federation 2, with its directives and without node and nodes',
    )
    .addHelpText(
      'after',
      `
Examples:
  wiregraph schema > schema.graphql
  wiregraph schema --federation > wiregraph.subgraph.graphql
${EXIT_CODES_HELP}`,
    )
    .action(async ({ federation = false }: { federation?: boolean }) => {
      const { printSdl } = await import('../graphql/schema.ts');
      const { printSubgraphSdl } = await import('../graphql/federation.ts');
      await printPatiently(federation ? printSubgraphSdl() : printSdl());
    });
}
