/**
 * Which rows may stay where they are when a list takes a new order: the longest increasing subsequence of their old
 * positions, so that the fewest rows move (spec §6.1). `-1` stands for a new row, which never stays.
 */
export function findStaying(oldPositions) {
    // `ends[n]` is the index whose position ends the best run of length n + 1; `before[i]` the one before i in its run.
    const ends = [];
    const before = [];
    oldPositions.forEach((position, index) => {
        if (position < 0)
            return;
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (oldPositions[ends[middle]] < position)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = low > 0 ? ends[low - 1] : -1;
        ends[low] = index;
    });
    const staying = new Set();
    for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index])
        staying.add(index);
    return staying;
}
//# sourceMappingURL=longest-run.js.map