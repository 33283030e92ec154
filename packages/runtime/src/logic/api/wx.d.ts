import type { Runtime } from '../runtime.ts';
import type { SyncApi } from './entry.ts';
/** The `wx` of one app: a plain object, for apps put their own members in. */
export declare function createWx(runtime: Runtime): Record<string, unknown>;
/** Answers for `api.method.param.option` and `component.attribute.option` by their first name. */
export declare const canIUse: SyncApi;
//# sourceMappingURL=wx.d.ts.map