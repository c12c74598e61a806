/** Prints vitest's true counts as one line; fails if a test failed or none ran. */
import { readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

const path = process.argv[2];
if (path === undefined)
  throw new Error('expected the path of the JSON report of vitest as the only argument');
const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
// A suite that fails before its first test has no failed test: it counts as one.
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
process.stdout.write(`${String(report.numPassedTests)} passed, ${String(failed)} failed\n`);
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
