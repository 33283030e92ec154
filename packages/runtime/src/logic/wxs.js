import { createWxsLibrary } from '../protocol/wxs.js';
import { createWxsRegistry } from '../protocol/wxs-registry.js';
import { reportWxsException } from './errors.js';
/** WXS in the worker: for skeletons that call it. It may run as long as it may per turn (sandbox §6). */
export function wxs(runtime) {
    const library = createWxsLibrary({ log: (args) => console.log(...args) });
    runtime.beforeTurn = library.resetFuel;
    return createWxsRegistry(runtime.bundle.wxs, (error) => reportWxsException(runtime, error), library);
}
//# sourceMappingURL=wxs.js.map