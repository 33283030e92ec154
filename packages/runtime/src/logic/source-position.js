/**
 * Where in an author's script an error was thrown: the first place of its stack trace inside a module. The bundle says
 * where it begins itself, by a trace taken on its first line, and where each module begins and all end below that.
 */
export function findPosition({ origin, lines }, stack) {
    const start = placesIn(origin)[0];
    if (!start || !lines)
        return undefined;
    for (const { url, line, column } of placesIn(stack)) {
        if (url !== start.url)
            continue;
        const below = line - start.line;
        const [file, [first, before]] = Object.entries(lines).reduce((nearest, entry) => (entry[1][0] <= below && entry[1][0] > nearest[1][0] ? entry : nearest), NOWHERE);
        if (file !== '')
            return { file, line: below - first + 1, column: below > first ? column : column - before };
    }
    return undefined;
}
/** Before all modules; the end of them has no name either. */
const NOWHERE = ['', [-1, 0]];
/** Places named in a stack trace, innermost first: each of its lines ends with `url:line:column`, in all engines. */
function placesIn(stack = '') {
    return Array.from(stack.matchAll(/([^()@\s]+):(\d+):(\d+)\)?\s*$/gm), ([, url, line, column]) => ({
        url: url,
        line: Number(line),
        column: Number(column),
    }));
}
//# sourceMappingURL=source-position.js.map