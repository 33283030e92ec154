import path from 'node:path';
import { parseArgs } from 'node:util';
import { FILES_VARIABLE, readOracleCases } from './oracle-cases.mjs';
import { prepareToRun } from './prepare.mjs';

/**
 * `npm run oracle -- [--typed] FILE…`: runs recorded cases through the real compiler and runtime and prints one line,
 * `{"pass":n,"fail":n,"failed":[ids]}`. Templates are compared as a real browser shows them; with `--typed` by the values
 * that templates give, where those can be seen.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { typed: { type: 'boolean' } } });
if (positionals.length === 0) {
  console.error('Name at least one file of recorded cases: npm run oracle -- FILE…');
  process.exit(2);
}
const files = positionals.map((file) => path.resolve(process.env.INIT_CWD ?? '.', file));
const { templates, behaviours, styles } = readOracleCases(files);
process.env[FILES_VARIABLE] = JSON.stringify(files);
await prepareToRun();

const withComponents = templates.some((each) => 'components' in each);
const plain = templates.some((each) => !('components' in each));
const tests = [
  ...(values.typed && plain ? ['packages/compiler/tests/oracle/templates.test.ts'] : []),
  ...(values.typed && withComponents ? ['packages/runtime/tests/oracle/templates-typed.browser.test.ts'] : []),
  ...(!values.typed && templates.length > 0 ? ['packages/runtime/tests/oracle/templates.browser.test.ts'] : []),
  ...(behaviours.length > 0 ? ['packages/runtime/tests/oracle/behaviour.test.ts'] : []),
  ...(styles.length > 0 ? ['packages/compiler/tests/wxss/oracle.test.ts'] : []),
];
const { startVitest } = await import('vitest/node');
const vitest = await startVitest('test', tests, { watch: false, reporters: [{}], passWithNoTests: true });
const result = { pass: 0, fail: 0, failed: /** @type {string[]} */ ([]) };
for (const module of vitest.state.getTestModules()) {
  // A module that could not run has no tests to count.
  if (module.errors().length > 0) result.failed.push(...module.errors().map(({ message }) => message));
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') result.pass++;
    else if (state !== 'skipped') result.failed.push(test.name);
  }
}
result.fail = result.failed.length;
await vitest.close();
console.log(JSON.stringify(result));
process.exit(result.fail > 0 ? 1 : 0);
