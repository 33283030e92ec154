const END = 'end';
export function markElement(element, mark) {
    const marked = element;
    marked.$s = mark.scope;
    marked.$m = mark;
}
export function markRange(part, mark) {
    mark.scope.instance.page.hasRanges = true;
    part.startNode.$m = mark;
    if (part.endNode)
        part.endNode.$m = END;
}
/** The mark of a host element or of a comment that begins a range; `end` for one that ends it. */
export function markOf(node) {
    return node.$m;
}
/** Scope that an element was written in: its own, or the nearest around it. */
export function scopeOf(element) {
    for (let at = element; at; at = at.parentElement) {
        const scope = at.$s;
        if (scope)
            return scope;
    }
    return undefined;
}
/** Marks of the ranges that a node stands in, up to its parent; inner ones first. Ranges hold whole fragments. */
export function rangesAround(node) {
    const found = [];
    if (!node.$s?.instance.page.hasRanges)
        return found;
    let closed = 0;
    for (let at = node.previousSibling; at; at = at.previousSibling) {
        const mark = at.nodeType === Node.COMMENT_NODE ? markOf(at) : undefined;
        if (mark === END)
            closed++;
        else if (mark && closed > 0)
            closed--;
        else if (mark)
            found.push(mark);
    }
    return found;
}
//# sourceMappingURL=marks.js.map