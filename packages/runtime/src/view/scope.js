/**
 * What a stretch of template reads, and what stands in it. Scopes are made by whoever comes first: a birth that
 * addresses one, or the directive that draws it.
 */
export class ViewScope {
    instance;
    unit;
    data;
    up = undefined;
    item = undefined;
    index = undefined;
    /** Slot values given to this occurrence of a dynamic slot. */
    given = undefined;
    /** Component instances by node, and the places that show them. */
    kids = undefined;
    places = undefined;
    /** The list directives drawn last; one that a condition took away stays until another takes its place. */
    lists = undefined;
    /** Rows that births have addressed before their list was drawn: list → key → row. */
    pending = undefined;
    uses = undefined;
    occurrences = undefined;
    constructor(
    /** The component whose template this is. */
    instance, 
    /** The file whose numbers nodes and lists have. */
    unit, data) {
        this.instance = instance;
        this.unit = unit;
        this.data = data;
    }
    get values() {
        return this.given ?? this.up?.values;
    }
}
/** One row of a list: its scope and its place in the DOM. */
export class RowScope extends ViewScope {
    key;
    part = undefined;
    /** Values of what the row uses from outside, as last drawn. */
    out = undefined;
    /** Position before a change of order, for the time of that change. */
    at = -1;
    constructor(up, 
    /** Derived key: unique in the list. */
    key) {
        super(up.instance, up.unit, up.data);
        this.key = key;
        this.up = up;
    }
}
//# sourceMappingURL=scope.js.map