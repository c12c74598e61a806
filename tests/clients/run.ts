import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program of a package with this Node in a folder, and gives what it printed; rejects with that if it fails. */
export async function runProgram(
  folder: string,
  program: string,
  parameters: readonly string[],
): Promise<string> {
  const file = join(folder, 'node_modules', program);
  const { stdout } = await execute(process.execPath, [file, ...parameters], { cwd: folder });
  return stdout;
}

/** Type-checks a file and what it imports, strictly, as Node 26 runs it. */
export async function checkTypes(folder: string, file: string): Promise<void> {
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2024'];
  const types = [
    '--types',
    'node',
    '--allowImportingTsExtensions',
    '--verbatimModuleSyntax',
    '--erasableSyntaxOnly',
  ];
  await runProgram(folder, 'typescript/bin/tsc', [...flags, ...types, file]);
}

/** What an expression gives in a module of its own, as JSON; it may await. */
export async function valueOf(folder: string, imports: string, expression: string): Promise<unknown> {
  const code = `${imports}\nprocess.stdout.write(JSON.stringify(${expression}));`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
  return JSON.parse(stdout);
}
