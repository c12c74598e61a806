import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTrustedDocuments } from '../../src/server/trusted-documents.ts';
import { projectOfGuide } from './guide.ts';
import { checkTypes, runProgram, valueOf } from './run.ts';
import { serveSeeds } from './server.ts';

test('the client preset generates from the published schema; what it trusts is all that is answered', async () => {
  const folder = await projectOfGuide(['codegen.ts', 'quotations.ts'], {
    'package.json': '{"type":"module"}',
    'wrong.ts': `import { quotations } from './quotations.ts';
const [first] = await quotations('http://localhost', { name: 'x' });
export const speakers: string = first!.speakers;
`,
  });
  await runProgram(folder, '@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.ts']);
  await checkTypes(folder, 'quotations.ts');
  // A mistake in the use of an answer is found before it runs.
  await expect(checkTypes(folder, 'wrong.ts')).rejects.toMatchObject({
    stdout: expect.stringMatching(/^wrong\.ts\(3,14\): error TS2322/) as unknown,
  });
  const trustedDocuments = await readTrustedDocuments(join(folder, 'generated/persisted-documents.json'));
  const server = await serveSeeds({ trustedDocuments, onlyTrusted: true });
  onTestFinished(() => server.close());
  const url = JSON.stringify(server.url);
  const answer = await valueOf(
    folder,
    `import { quotations } from './quotations.ts';`,
    `await quotations(${url}, { name: 'medvedev' })`,
  );
  expect(answer).toContainEqual(
    expect.objectContaining({ speakers: [{ __typename: 'Person', name: 'Dmitry Medvedev' }] }),
  );
});
