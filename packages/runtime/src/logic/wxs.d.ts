import { type WxsRegistry } from '../protocol/wxs-registry.ts';
import type { Runtime } from './runtime.ts';
/** WXS in the worker: for skeletons that call it. It may run as long as it may per turn (sandbox §6). */
export declare function wxs(runtime: Runtime): WxsRegistry;
//# sourceMappingURL=wxs.d.ts.map