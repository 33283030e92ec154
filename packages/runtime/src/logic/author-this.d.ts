import { type UserFunction } from './define/part.ts';
import type { Instance } from './tree/instance.ts';
declare const INSTANCE: unique symbol;
/** An author's `this`. */
export interface Author {
    [INSTANCE]: Instance;
}
/** Methods that every instance has, by name: they are given the instance and what the author passed. */
export type Members = Readonly<Record<string, (instance: Instance, ...args: readonly unknown[]) => unknown>>;
/** The `this` of a component or page (spec §12, §17, §18): its methods, over what every instance can do. */
export declare function createAuthorThis(instance: Instance): object;
/** The instance behind an author's `this`, if it is one. */
export declare function instanceOf(self: unknown): Instance | undefined;
/** A method that an author gave to an instance; not what every instance has. */
export declare function authorMethod({ definition, self }: Instance, name: string): UserFunction | undefined;
/** What every instance has. Getters give way to a field when an author assigns one (`this.id = …`). */
export declare function createBase(members: readonly Members[]): object;
export {};
//# sourceMappingURL=author-this.d.ts.map