import { createWxsLibrary } from '../protocol/wxs.ts';
import { createWxsRegistry, type WxsRegistry } from '../protocol/wxs-registry.ts';
import { reportWxsException } from './errors.ts';
import type { Runtime } from './runtime.ts';

/** WXS in the worker: for skeletons that call it. It may run as long as it may per turn (sandbox §6). */
export function wxs(runtime: Runtime): WxsRegistry {
  const library = createWxsLibrary({ log: (args) => console.log(...args) });
  runtime.beforeTurn = library.resetFuel;
  return createWxsRegistry(runtime.bundle.wxs, (error) => reportWxsException(runtime, error), library);
}
