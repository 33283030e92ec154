import { runStep } from './run.mjs';

/**
 * Type-checks everything and emits the packages' `dist`, as far as something changed (`tsc -b`). With type errors
 * JavaScript is emitted all the same.
 * @returns {boolean} Whether there was no error.
 */
export function buildPackages() {
  return runStep(process.execPath, ['node_modules/typescript/bin/tsc', '-b']) === 0;
}
