import type { Feature } from './features.ts';
import type { View } from './view.ts';
/** An API that the view does not know. `undefined`: the host does not know it either. */
export type HostCall = (api: string, args: unknown) => Promise<unknown> | undefined;
/** Apps that call functions of `wx` which the view answers; these are loaded with the first call. */
export declare const calls: Feature;
/** The same, for an embedding page that knows APIs of its own. */
export declare const callsWith: (host: HostCall | undefined) => (view: View) => void;
//# sourceMappingURL=calls.d.ts.map