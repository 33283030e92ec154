import type { EventPayload } from '../../protocol/event.ts';
import type { Instance } from './instance.ts';
/** Calls a handler by its name. A name without a method does nothing but a report (spec §10). */
export declare function callHandler(instance: Instance, method: string, event: EventPayload): void;
//# sourceMappingURL=call-handler.d.ts.map