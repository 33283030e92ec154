import type { View } from './view.ts';
/** An API that the view does not know. `undefined`: the host does not know it either. */
export type HostCall = (api: string, args: unknown) => Promise<unknown> | undefined;
/** Apps that call functions of `wx` which the view answers; these are loaded with the first call. */
export declare const calls: (host?: HostCall) => (view: View) => void;
//# sourceMappingURL=calls.d.ts.map