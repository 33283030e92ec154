import { buildPackages } from './build.mjs';
import { installDependencies } from './install.mjs';

/**
 * Makes the workspace ready to be used: installed and emitted. A type error is shown and does not stop anyone from
 * looking at what runs; a failed installation ends the process.
 */
export function prepareToRun() {
  if (!installDependencies()) process.exit(1);
  if (!buildPackages()) process.stderr.write('There are type errors, see above. Going on with what was emitted.\n');
}
