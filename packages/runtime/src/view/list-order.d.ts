import type { ChildPart } from 'lit/html.js';
import type { RowScope } from './scope.ts';
/**
 * Brings the parts of rows from one order into another, inside `container` and before `end`: rows that are gone are
 * removed, new ones get an empty part, and of the others the fewest possible move (spec §6.1).
 */
export declare function arrangeRows(container: ChildPart, before: readonly RowScope[], after: readonly RowScope[], end: ChildPart | undefined): void;
export declare function dropRow(row: RowScope): void;
//# sourceMappingURL=list-order.d.ts.map