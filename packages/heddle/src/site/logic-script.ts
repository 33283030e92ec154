/**
 * The script of an app's worker. `runtime` leaves a function `start` behind. The app's modules are an argument: they stand
 * outside of the runtime's closure and see none of its names.
 */
export function logicScript(bundle: string, runtime: string): string {
  return `((bundle) => {${runtime}\nstart(bundle);\n})(${bundle});\n`;
}
