import type { Members } from '../author-this.ts';
export declare const selectionMembers: Members;
//# sourceMappingURL=select.d.ts.map