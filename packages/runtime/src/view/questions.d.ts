import type { ToLogic } from '../protocol/index.ts';
import type { View } from './view.ts';
type Question = Extract<ToLogic, {
    readonly type: 'ping' | 'inspect';
}>;
type WithoutId<Q> = Q extends unknown ? Omit<Q, 'id'> : never;
/** Asks the logic thread of an app, which answers with the same id. */
export declare function ask(view: View, question: WithoutId<Question>): Promise<unknown>;
export {};
//# sourceMappingURL=questions.d.ts.map