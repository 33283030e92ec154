import { readFileSync } from 'node:fs';

/**
 * Recorded cases that the oracle tests run: those that lie in the repository, or the files that `npm run oracle` was
 * given. What a file holds is told by its form.
 */

const PUBLIC = [
  'packages/compiler/tests/oracle/templates.json',
  'packages/compiler/tests/oracle/wxss-public.jsonl',
  'packages/runtime/tests/oracle/behaviour-public.json',
];

/** How the files reach the tests, which run in processes and pages of their own. */
export const FILES_VARIABLE = 'HEDDLE_ORACLE_FILES';

/** @typedef {{ templates: object[], behaviours: object[], styles: object[] }} OracleCases */

/** @returns {OracleCases} */
export function readOracleCases(files = filesFromEnvironment()) {
  /** @type {OracleCases} */
  const cases = { templates: [], behaviours: [], styles: [] };
  for (const file of files) for (const each of readFile(file)) cases[kindOf(each, file)].push(each);
  return cases;
}

function filesFromEnvironment() {
  const given = process.env[FILES_VARIABLE];
  return given === undefined ? PUBLIC.map((file) => new URL(`../${file}`, import.meta.url)) : JSON.parse(given);
}

/** @returns {object[]} */
function readFile(/** @type {string | URL} */ file) {
  const text = readFileSync(file, 'utf8');
  if (text.trimStart().startsWith('[')) return JSON.parse(text);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** @returns {keyof OracleCases} */
function kindOf(/** @type {object} */ each, /** @type {string | URL} */ file) {
  if ('files' in each && 'expect' in each) return 'templates';
  if ('comps' in each && 'run' in each) return 'behaviours';
  if ('input' in each && 'output' in each) return 'styles';
  throw new Error(`${file} holds something that is neither a template case, a behaviour script nor a style case.`);
}
