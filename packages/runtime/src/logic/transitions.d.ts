/**
 * One change of the page stack at a time: further ones wait until the view shows the last (spec §7). The same call made
 * again meanwhile, a double tap, is the first one's.
 */
export interface Transitions {
    /** The first one, which all others wait for; done before it returns. */
    begin(run: () => void): void;
    add<T>(name: string, run: () => T): Promise<T>;
    /** How many were added so far. */
    count(): number;
}
export declare function createTransitions(whenShown: (callback: () => void) => void): Transitions;
//# sourceMappingURL=transitions.d.ts.map