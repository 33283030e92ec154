import { type JsonObject } from '../../protocol/json.ts';
import type { Patch } from '../../protocol/patch.ts';
import type { KeyHints } from './key-hints.ts';
/**
 * The patches that turn the data that was sent into the data as it is now, in the order to apply them (design §4.2).
 * Snapshots are compared and patches are never merged: an index means nothing once a splice lies between. A container
 * that would need more than `max(16, n / 4)` patches is sent whole.
 */
export declare function diff(sent: JsonObject, now: JsonObject, hints?: KeyHints): Patch[];
//# sourceMappingURL=diff.d.ts.map