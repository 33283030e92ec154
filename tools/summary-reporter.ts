import type { Reporter, SerializedError, TestModule } from 'vitest/node';

interface Summary {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Closes the output with one plain line, `12 passed, 0 failed`, for whoever reads it by machine. What failed outside
 * of a test (a file that does not load, a `beforeAll`, an unhandled rejection) counts as failed too.
 * Must be the last reporter in the list.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<SerializedError>): void {
    const { passed, failed, skipped } = summarize(modules, unhandled);
    console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}

function summarize(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<SerializedError>): Summary {
  const summary: Summary = { passed: 0, failed: unhandled.length, skipped: 0 };
  for (const module of modules) {
    summary.failed += module.errors().length;
    for (const suite of module.children.allSuites()) summary.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that never got its turn has not passed: nobody should read a cut-off run as a good one.
      if (state === 'pending') summary.failed += 1;
      else summary[state] += 1;
    }
  }
  return summary;
}
