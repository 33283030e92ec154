import { callFrame } from './api/calls.ts';
import type { Runtime } from './runtime.ts';

/**
 * Apps with `page-container`: one that is shown takes a step back of the app's upon itself, as it does with the user's
 * (spec components-apis §2 page-container). Only the view knows whether one is.
 */
export function backGuards(runtime: Runtime): void {
  runtime.takeBack = () =>
    runtime.boot?.config.builtins.includes('page-container')
      ? callFrame(runtime, 'takeBack', {}).then((isTaken) => isTaken === true)
      : undefined;
}
