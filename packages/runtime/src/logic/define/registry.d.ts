import type { Runtime } from '../runtime.ts';
import type { Definition } from './definition.ts';
import type { PagePart, RawOptions } from './part.ts';
/** Finds definitions by component path, and takes what scripts register while they run. */
export interface Registry {
    /** Runs the component's script when it is first asked for. A script that failed gives a component without behaviour. */
    definition(path: string): Definition;
    /** `Component()` and `Page()` of the app. */
    register(raw: unknown, read: (raw: RawOptions, runtime: Runtime) => PagePart): void;
}
export declare function createRegistry(runtime: Runtime): Registry;
//# sourceMappingURL=registry.d.ts.map