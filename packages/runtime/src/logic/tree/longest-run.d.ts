/**
 * Which rows may stay where they are when a list takes a new order: the longest increasing subsequence of their old
 * positions, so that the fewest rows move (spec §6.1). `-1` stands for a new row, which never stays.
 */
export declare function findStaying(oldPositions: readonly number[]): ReadonlySet<number>;
//# sourceMappingURL=longest-run.d.ts.map