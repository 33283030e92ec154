import type { ChildPart } from 'lit/html.js';
/** Makes a part known to be filled by a directive; lit would take it for empty and not clear it. */
export declare function claim(part: ChildPart, directive: object): void;
/** Whether the directive still fills its part, and the part is on a page: conditions may have taken away either. */
export declare function isShownIn(part: ChildPart, directive: object): boolean;
//# sourceMappingURL=claim.d.ts.map