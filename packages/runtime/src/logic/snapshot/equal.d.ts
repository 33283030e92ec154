import { type Json } from '../../protocol/json.ts';
/**
 * Deep equality of snapshots, identity first. The order of fields counts, since `wx:for` over an object shows it
 * (spec §6).
 */
export declare function isEqual(left: Json, right: Json): boolean;
//# sourceMappingURL=equal.d.ts.map