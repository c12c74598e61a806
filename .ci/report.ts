/**
 * Prints vitest's true counts as one line. Arguments: the path of its JSON report, and the exit code of the checks.
 * Fails if anything failed or nothing ran.
 */
import { readFileSync } from 'node:fs';

/** The parts of vitest's JSON report that are read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const [path, exitCode] = process.argv.slice(2);
if (path === undefined || exitCode === undefined)
  throw new Error(
    'expected two arguments: the path of the JSON report of vitest and the exit code of the checks',
  );

const text = readFileSync(path, 'utf8');
if (text === '') print('The static checks failed, or vitest did not start: no test ran.');
const report =
  text === '' ? { numPassedTests: 0, numFailedTests: 0, testResults: [] } : (JSON.parse(text) as Report);

// A file that fails before its first test, on an import for instance, has no failed test: it counts as one.
const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
);
for (const { name } of brokenFiles) print(`${name} failed outside its tests.`);
const counted = report.numFailedTests + brokenFiles.length;
// An error that no test caught, or a failed static check, is no failed test either: it counts as one too.
const failed = counted === 0 && (exitCode !== '0' || report.numPassedTests === 0) ? 1 : counted;
print(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
