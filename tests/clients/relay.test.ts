import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTrustedDocuments } from '../../src/server/trusted-documents.ts';
import { projectOfGuide } from './guide.ts';
import { checkTypes, runProgram, valueOf } from './run.ts';
import { serveSeeds } from './server.ts';

/** What Relay's plugin for Babel does: the artifact of the compiler in place of each tagged document. */
function withArtifacts(source: string): string {
  const names: string[] = [];
  const replaced = source.replace(/graphql`\s*query (\w+)[^`]*`/g, (_, name: string) => {
    names.push(name);
    return `${name}Node`;
  });
  const imports = names.map((name) => `import ${name}Node from './__generated__/${name}.graphql.ts';\n`);
  return imports.join('') + replaced.replace('graphql, ', '');
}

test('Relay compiles against the published schema, and its store puts trusted pages together', async () => {
  const folder = await projectOfGuide(['relay.config.json', 'src/latest.ts'], {
    'package.json': '{"type":"module"}',
    'persisted-documents.json': '{}',
  });
  await runProgram(folder, 'relay-compiler/cli.js', ['--noWatchman', 'relay.config.json']);
  await checkTypes(folder, 'src/latest.ts');
  const file = join(folder, 'src/latest.ts');
  await writeFile(file, withArtifacts(await readFile(file, 'utf8')));

  const trustedDocuments = await readTrustedDocuments(join(folder, 'persisted-documents.json'));
  const server = await serveSeeds({ trustedDocuments, onlyTrusted: true });
  onTestFinished(() => server.close());
  const answer = await valueOf(
    folder,
    `import { createEnvironment, latest } from './src/latest.ts';
const environment = createEnvironment(${JSON.stringify(server.url)});
const first = await latest(environment);`,
    `[first, await latest(environment, first.articles.pageInfo.endCursor)]`,
  );
  const [first, both] = answer as readonly {
    readonly articles: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  }[];
  expect(first?.articles.edges.length).toBe(2);
  expect(new Set(both?.articles.edges.map(({ node }) => node.id)).size).toBe(4);
  expect(server.asked.length).toBe(2);
});
