import { viewDataOf } from './view-data.js';
/** The scope of a component's own template. */
export class RootScope {
    instance;
    up = undefined;
    item = undefined;
    index = undefined;
    values = undefined;
    parent = undefined;
    step = undefined;
    constructor(instance) {
        this.instance = instance;
    }
    get data() {
        return viewDataOf(this.instance);
    }
}
/** A row of a list. */
export class RowScope {
    parent;
    list;
    key;
    item;
    index;
    constructor(parent, list, key, item, index) {
        this.parent = parent;
        this.list = list;
        this.key = key;
        this.item = item;
        this.index = index;
    }
    get up() {
        return this.parent;
    }
    get data() {
        return this.parent.data;
    }
    get values() {
        return this.parent.values;
    }
    get step() {
        return { list: this.list, key: this.key };
    }
}
/** The inside of a `<template is>`: it sees nothing but its `data` (spec §7.1). */
export class UseScope {
    parent;
    step;
    data;
    up = undefined;
    item = undefined;
    index = undefined;
    values = undefined;
    constructor(parent, step, data) {
        this.parent = parent;
        this.step = step;
        this.data = data;
    }
}
/** Content in one occurrence of a dynamic slot: the scope it is written in, with the slot's values added (spec §11.2). */
export class ContentScope {
    parent;
    step;
    given;
    constructor(parent, step, given) {
        this.parent = parent;
        this.step = step;
        this.given = given;
    }
    set own(values) {
        this.given = values;
    }
    get values() {
        return { __proto__: null, ...this.parent.values, ...this.given };
    }
    get up() {
        return this.parent.up;
    }
    get data() {
        return this.parent.data;
    }
    get item() {
        return this.parent.item;
    }
    get index() {
        return this.parent.index;
    }
}
/** The way from the owner's root to a scope. */
export function wayTo(scope) {
    const way = [];
    for (let at = scope; at?.step; at = at.parent)
        way.push(at.step);
    return way.reverse();
}
/** A literal, or what a function of the scope gives. */
export function evaluate(bound, scope) {
    return typeof bound === 'function' ? bound(scope) : bound;
}
//# sourceMappingURL=scope.js.map