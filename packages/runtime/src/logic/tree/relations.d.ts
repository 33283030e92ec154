import type { Members } from '../author-this.ts';
import type { Part } from '../define/component-part.ts';
import { type RawOptions } from '../define/part.ts';
import type { Instance } from './instance.ts';
/** One entry of `relations`. */
export interface Relation {
    /** As written, for `getRelationNodes`. */
    readonly key: string;
    readonly type: unknown;
    /** Path of the other component, or the behavior that it uses. */
    readonly path: string;
    readonly target: unknown;
    /** `linked`, `linkChanged`, `unlinked`. */
    readonly callbacks: RawOptions;
}
/** Components that know of each other (spec §17). */
export interface Relations {
    read(is: string, parts: readonly Part[]): readonly Relation[];
    /** The child side has been attached: links it with the component above that it names, if that one names it back. */
    link(child: Instance): void;
    /** The child side was moved. */
    relink(child: Instance): void;
    /** The child side is gone. */
    unlink(child: Instance): void;
}
export declare const noRelations: Relations;
export declare const relations: Relations;
export declare const relationMembers: Members;
//# sourceMappingURL=relations.d.ts.map