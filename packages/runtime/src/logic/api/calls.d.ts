import type { Runtime } from '../runtime.ts';
/**
 * Hands a call to the frame, for the page that is on top: one `call`, one `reply` (protocol). Functions in the arguments
 * stay here. Rejects with what the frame gives as the reason.
 */
export declare function callFrame(runtime: Runtime, api: string, args: unknown): Promise<unknown>;
//# sourceMappingURL=calls.d.ts.map