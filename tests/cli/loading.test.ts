import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { storyFiles } from '../ingest/stories.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TELL_MODULES = new URL('tell-modules.ts', import.meta.url).href;

/** What a command loads: our own modules and those of packages as paths below this folder, and names of what comes with Node. */
async function loadedBy(parameters: readonly string[], cwd: string): Promise<readonly string[]> {
  const env = { NODE_OPTIONS: `--import=${TELL_MODULES}` };
  const { code, stderr } = await runCommand(parameters, { cwd, env });
  expect(code).toBe(0);
  return stderr.trim().split('\n').flatMap(modulesIn);
}

/** The modules of our own that a file of the built program holds, as the comments in it name them; else the file alone. */
function modulesIn(url: string): readonly string[] {
  if (!url.startsWith('file:')) return [url];
  const path = fileURLToPath(url);
  const own = [...readFileSync(path, 'utf8').matchAll(/^\/\/ (src\/\S+\.(?:ts|json))$/gm)].map(
    ([, name = '']) => name,
  );
  return own.length > 0 ? own : [path.replace(/^.*\/(?=node_modules\/)/, '')];
}

/** Everyone who starts a command waits for what it loads; each of these takes longer than the whole of `--help`. */
test('a command loads what it needs, and nothing large besides', async () => {
  const cwd = await temporaryFolder(storyFiles(1));
  const help = await loadedBy(['--help'], cwd);
  expect(help).toContain('src/cli/run.ts');
  // To load HTTP by a static import loads all of undici.
  const large =
    /^(node:http|src\/(store\/open|graphql|server\/app|story\/words|story\/parse)|node_modules\/(?!commander))/;
  expect(help.filter((path) => large.test(path))).toEqual([]);
  const ingest = await loadedBy(['ingest', '.'], cwd);
  expect(ingest).toContain('src/store/sqlite-engine.ts');
  const other = /^(src\/(store\/postgres-engine|graphql|server\/app)|node_modules\/pg\/)/;
  expect(ingest.filter((path) => other.test(path))).toEqual([]);
});
