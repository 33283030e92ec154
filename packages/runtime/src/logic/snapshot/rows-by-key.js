/**
 * For row `index` of an author's list: the row of the last snapshot with the same key, to be compared with. Most rows
 * keep their place, or move by the difference in length; only the others go through a table, made when first needed.
 * To be asked once per row. No old row is given twice, also not for duplicate keys: one object at two places of a
 * snapshot would change at both when `writeSnapshot` owns it.
 */
export function rowsByKey(before, rows, key) {
    const shift = before.length - rows.length;
    const isPair = (old, index) => {
        // Outside an array even a read is slow.
        if (old < 0 || old >= before.length || index < 0 || index >= rows.length)
            return false;
        const oldKey = rawKey(before[old], key);
        return oldKey !== undefined && oldKey === rawKey(rows[index], key);
    };
    let strays;
    const findStrays = () => {
        const table = new Map();
        before.forEach((row, old) => {
            if (!isPair(old, old) && !isPair(old, old - shift))
                table.set(rawKey(row, key), row);
        });
        return table;
    };
    return (index) => {
        if (isPair(index, index))
            return before[index];
        const shifted = index + shift;
        if (isPair(shifted, index) && !isPair(shifted, shifted))
            return before[shifted];
        strays ??= findStrays();
        const wanted = rawKey(rows[index], key);
        const row = strays.get(wanted);
        strays.delete(wanted);
        return row;
    };
}
function rawKey(row, key) {
    return typeof row === 'object' && row !== null ? row[key] : undefined;
}
//# sourceMappingURL=rows-by-key.js.map