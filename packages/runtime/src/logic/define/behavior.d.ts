import type { Members } from '../author-this.ts';
import { type Part } from './component-part.ts';
import type { Behaviors } from './behaviors.ts';
import { type RawOptions } from './part.ts';
export declare const behaviors: Behaviors;
export declare const behaviorMembers: Members;
/** What `Behavior()` gives. Opaque to authors. */
export declare class Behavior {
    readonly part: Part;
    /** `definitionFilter`, bound to the filters of the behavior's own behaviors. */
    readonly filter: ((definition: RawOptions) => void) | undefined;
    constructor(part: Part, filter?: unknown);
}
/** Makes `export()` count (spec §16). */
export declare const COMPONENT_EXPORT = "wx://component-export";
//# sourceMappingURL=behavior.d.ts.map