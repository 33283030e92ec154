import type { Definition } from '../protocol/index.ts';
import type { View } from './view.ts';
/** A new page gets those of the platform, of the app, and its own. */
export declare function adoptPageSheets({ bundle }: View, root: ShadowRoot, definition: Definition, baseStyles: string): void;
//# sourceMappingURL=sheets.d.ts.map