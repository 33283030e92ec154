/** Alternatives of a selector (spec §17). One that cannot be read is left out. */
export function parseSelector(selector) {
    return selector.split(',').flatMap((text) => {
        const steps = parseSteps(text);
        return steps ? [steps] : [];
    });
}
function parseSteps(text) {
    const steps = [];
    let combinator = ' ';
    for (const token of text.replace(/>>>|>/g, ' $& ').trim().split(/\s+/)) {
        if (token === '>' || token === '>>>') {
            combinator = token;
            continue;
        }
        const compound = parseCompound(token);
        if (!compound)
            return undefined;
        steps.push({ combinator, compound });
        combinator = ' ';
    }
    return combinator === ' ' ? steps : undefined;
}
function parseCompound(text) {
    const [, tag, marked] = /^([^#.]*)((?:[#.][^#.]+)*)$/.exec(text) ?? [];
    if (marked === undefined || text === '')
        return undefined;
    const namesAfter = (mark) => [...marked.matchAll(/([#.])([^#.]+)/g)].flatMap(([, found, name]) => (found === mark ? name : []));
    return { tag: tag === '*' ? undefined : tag || undefined, id: namesAfter('#')[0], classes: namesAfter('.') };
}
//# sourceMappingURL=selector.js.map