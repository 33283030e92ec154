import { ownField } from '../../protocol/json.js';
import { reportMistake } from '../errors.js';
import { replace } from './lifecycle.js';
import { nameText, updateAll } from './node.js';
import { evaluate, UseScope } from './scope.js';
import { unitOf } from './units.js';
/** Uses within uses that are followed. */
const MAX_DEPTH = 200;
/** `<template is data>`: its content in a scope of its own; another name is other content (spec §7.1). */
export class UseNode {
    skeleton;
    place;
    build;
    name;
    scope;
    nodes;
    constructor(skeleton, place, build) {
        this.skeleton = skeleton;
        this.place = place;
        this.build = build;
        this.name = this.readName();
        this.scope = new UseScope(place.scope, { use: skeleton.node }, skeleton.data(place.scope));
        this.nodes = this.make();
    }
    update() {
        this.scope.data = this.skeleton.data(this.place.scope);
        const name = this.readName();
        if (name === this.name)
            return updateAll(this.nodes);
        this.name = name;
        const old = this.nodes;
        this.nodes = this.make();
        replace(this.place, old, this.nodes);
    }
    below() {
        return this.nodes;
    }
    readName() {
        return nameText(evaluate(this.skeleton.is, this.place.scope));
    }
    make() {
        const { owner, unit } = this.place;
        const found = findTemplate(owner.runtime, unit, this.name);
        if (!found)
            return [];
        if (depthOf(this.scope) > MAX_DEPTH) {
            reportMistake(owner.runtime, 'wxml/template-too-deep', owner.definition.is, `Template \`${this.name}\` uses itself without an end, in \`${owner.definition.is}\`.`);
            return [];
        }
        return this.build(found.nodes, { ...this.place, unit: found.unit, scope: this.scope });
    }
}
/** Own templates of a unit, or those of the unit that its import names. */
function findTemplate(runtime, unit, name) {
    const own = ownField(unit.templates, name);
    if (!own || !('unit' in own))
        return own && { unit, nodes: own };
    const home = unitOf(runtime, own.unit);
    const nodes = ownField(home?.templates, own.name);
    return home && nodes && !('unit' in nodes) ? { unit: home, nodes } : undefined;
}
function depthOf(scope) {
    let depth = 0;
    for (let at = scope; at; at = at.parent)
        if (at instanceof UseScope)
            depth++;
    return depth;
}
//# sourceMappingURL=use-node.js.map