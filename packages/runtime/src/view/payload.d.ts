import type { EventPayload, Touch } from '../protocol/index.ts';
import type { Stop } from './event-path.ts';
import type { ViewScope } from './scope.ts';
type Fields = Readonly<Record<string, unknown>>;
/** What is the same for all handlers of one event. */
export interface EventFacts {
    readonly type: string;
    readonly timeStamp: number;
    readonly detail: unknown;
    readonly touches?: readonly Touch[];
    readonly changedTouches?: readonly Touch[];
}
/** Event objects for the stops of one path. Datasets and marks are evaluated here and not before. */
export declare function createPayloads(path: readonly Stop[], facts: EventFacts): (stop: Stop) => EventPayload;
export declare function fieldsOf(bound: unknown, scope: ViewScope): Fields;
export declare function evaluate(bound: unknown, scope: ViewScope): unknown;
export {};
//# sourceMappingURL=payload.d.ts.map