import { runStep } from './run.mjs';

/**
 * Type-checks everything, emits the packages' `dist` and builds the runtime of compiled apps, as far as something changed
 * (`tsc -b`). With type errors JavaScript is emitted all the same.
 * @returns {boolean} Whether there was no error.
 */
export function buildPackages() {
  const typesAreGood = runStep(process.execPath, ['node_modules/typescript/bin/tsc', '-b']) === 0;
  const runtimeIsBuilt = runStep(process.execPath, ['packages/heddle/runtime/build.mjs']) === 0;
  return typesAreGood && runtimeIsBuilt;
}
