import type { BirthRun } from '../protocol/messages.ts';
import type { Instance } from './instance.ts';
import type { ViewScope } from './scope.ts';
import type { View } from './view.ts';
/** What happens to components other than pages. */
export interface Components {
    /** Instances whose slots may have to change hands. */
    readonly slots: Set<Instance>;
    /** Scopes that the instances of a run stand in, in order. `undefined`: in an instance that is gone. */
    placesOf(run: BirthRun): readonly ViewScope[] | undefined;
    born(instance: Instance, external: Instance['external'] | null | undefined): void;
    died(instance: Instance): void;
    setExternal(id: number, classes: Instance['external']): void;
    drawn(instance: Instance): void;
    /** At the end of a flush, when all that has changed is drawn. */
    settle(): void;
}
/** Apps with components of their own. */
export declare function components(view: View): void;
//# sourceMappingURL=components.d.ts.map