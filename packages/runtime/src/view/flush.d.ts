import type { Flush } from '../protocol/index.ts';
import type { View } from './view.ts';
/**
 * Applies a flush and draws it, in one task: births, data and deaths first, so that what is drawn is exactly the state
 * that the logic thread saw; then from the top, since a parent may take away what a child would draw.
 */
export declare function applyFlush(view: View, { definitions, births, patches, external, deaths }: Flush): void;
//# sourceMappingURL=flush.d.ts.map