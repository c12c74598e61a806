import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printSdl } from '../../src/graphql/schema.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The file that the guide for clients shows under a name. */
export function fileOfGuide(name: string): string {
  const guide = readFileSync('src/clients.md', 'utf8');
  const [, text] = guide.split(`\`${name}\`:\n\n\`\`\``)[1]?.match(/^\w+\n([^]*?)```/) ?? [];
  if (text === undefined) throw new Error(`src/clients.md shows no file ${name}`);
  return text;
}

/** A client's project as the guide has it: these files of it, the schema, and the packages installed here. */
export async function projectOfGuide(
  names: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await temporaryFolder({
    'schema.graphql': printSdl(),
    ...Object.fromEntries(names.map((name) => [name, fileOfGuide(name)])),
    ...others,
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
