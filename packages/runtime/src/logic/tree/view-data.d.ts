import type { JsonObject } from '../../protocol/json.ts';
import type { Instance } from './instance.ts';
export interface ViewData {
    readonly of: JsonObject;
    readonly functions: unknown;
    readonly data: Readonly<Record<string, unknown>>;
}
/** What expressions read: fields of the snapshot, and nothing inherited. The same object as long as nothing changes. */
export declare function viewDataOf(instance: Instance): Readonly<Record<string, unknown>>;
//# sourceMappingURL=view-data.d.ts.map