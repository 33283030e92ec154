import { withLoaders } from '@heddle/compiler';

/**
 * The script of an app's worker. `runtime` leaves a function `start` behind. The app's modules are an argument: they stand
 * outside of the runtime's closure and see none of its names. `packages`: address of each sub-package's module, by root.
 */
export function logicScript(bundle: string, runtime: string, packages: Readonly<Record<string, string>> = {}): string {
  return `${head(runtime)}${withLoaders(bundle, packages)});\n`;
}

/** The line of such a script, counted from 0, on which the bundle begins. */
export function bundleLine(runtime: string): number {
  return head(runtime).split('\n').length - 1;
}

function head(runtime: string): string {
  return `((bundle) => {${runtime}\nstart(bundle);\n})(`;
}
