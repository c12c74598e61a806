import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printSdl } from '../../src/graphql/schema.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The file that the README shows under a name. */
export function fileOfReadme(name: string): string {
  const readme = readFileSync('README.md', 'utf8');
  const [, text] = readme.split(`\`${name}\`:\n\n\`\`\``)[1]?.match(/^\w+\n([^]*?)```/) ?? [];
  if (text === undefined) throw new Error(`README.md shows no file ${name}`);
  return text;
}

/** A client's project as the README has it: these files of it, the schema, and the packages installed here. */
export async function projectOfReadme(
  names: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await temporaryFolder({
    'schema.graphql': printSdl(),
    ...Object.fromEntries(names.map((name) => [name, fileOfReadme(name)])),
    ...others,
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
