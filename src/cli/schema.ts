import { type Command, Option } from 'commander';
import { EXIT_CODES_HELP } from './exit-codes.ts';
import { printPatiently } from './terminal.ts';

interface SchemaOptions {
  readonly federation?: boolean;
  readonly possibleTypes?: boolean;
}

/** `wiregraph schema`: the contract of the API. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the schema of the API in GraphQL SDL, for code generators and editors.')
    .option(
      '--federation',
      'as a subgraph of Apollo Federation 2, with its directives and without node and nodes',
    )
    .addOption(
      new Option(
        '--possible-types',
        'the types of each interface and union in JSON instead, for the cache of Apollo Client',
      ).conflicts('federation'),
    )
    .addHelpText(
      'after',
      `
Examples:
  wiregraph schema > schema.graphql
  wiregraph schema --federation > wiregraph.subgraph.graphql
  wiregraph schema --possible-types > possible-types.json
${EXIT_CODES_HELP}`,
    )
    .action(async ({ federation = false, possibleTypes: asTypes = false }: SchemaOptions) => {
      if (federation) {
        const { printSubgraphSdl } = await import('../graphql/federation.ts');
        await printPatiently(printSubgraphSdl());
        return;
      }
      const { possibleTypes, printSdl } = await import('../graphql/schema.ts');
      if (asTypes) await printPatiently(`${JSON.stringify(possibleTypes(), null, 2)}\n`);
      else await printPatiently(printSdl());
    });
}
