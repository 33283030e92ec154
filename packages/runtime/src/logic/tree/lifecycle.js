import { callOwn } from '../errors.js';
import { isLive } from './node.js';
/** Calls a lifetime of one instance, behaviors' first (spec §14). */
export function runLifetime(instance, name, ...args) {
    for (const run of instance.definition.lifetimes[name] ?? [])
        callOwn(instance, run, ...args);
}
/** Attaches nodes and all that is in them: parents before children, own template before given content (spec §14). */
export function attach(nodes) {
    for (const node of nodes) {
        if (node.instance)
            attachInstance(node.instance);
        attach(node.below());
    }
}
export function attachInstance(instance) {
    if (instance.state !== 'created')
        return;
    instance.state = 'attached';
    runLifetime(instance, 'attached');
    instance.runtime.features.relations.link(instance);
    instance.opened = true;
    attach(instance.nodes);
}
/** Takes nodes out for good: given content first, then the own template, then the component itself (spec §14). */
export function detach(nodes) {
    for (const node of nodes) {
        detach(node.below());
        if (node.instance)
            detachInstance(node.instance);
        node.leave?.();
    }
}
export function detachInstance(instance) {
    const { runtime, state } = instance;
    if (state === 'detached')
        return;
    detach(instance.nodes);
    instance.state = 'detached';
    if (state === 'attached') {
        runLifetime(instance, 'detached');
        runtime.features.relations.unlink(instance);
    }
    instance.leave();
}
/** Other nodes have taken the place of old ones. */
export function replace(place, old, fresh) {
    detach(old);
    if (isLive(place))
        attach(fresh);
}
/** A keyed list has put nodes elsewhere (spec §6.1). */
export function move(nodes) {
    visit(nodes, (instance) => {
        runLifetime(instance, 'moved');
        instance.runtime.features.relations.relink(instance);
    });
}
/** Tells components that the view shows them: children first, and each once (spec §14). */
export function makeReady(instance) {
    const visitReady = (nodes) => {
        for (const node of nodes) {
            if (node.instance)
                visitReady(node.instance.nodes);
            visitReady(node.below());
            if (node.instance)
                finish(node.instance);
        }
    };
    visitReady(instance.nodes);
    finish(instance);
}
function finish(instance) {
    if (instance.isReady || instance.state !== 'attached' || !instance.sent)
        return;
    instance.isReady = true;
    runLifetime(instance, 'ready');
}
/** `show`, `hide`, `resize` of a page, for it and all components in it (spec §14). */
export function runPageLifetime(page, name, ...args) {
    const run = (instance) => {
        for (const code of instance.definition.pageLifetimes[name] ?? [])
            callOwn(instance, code, ...args);
    };
    run(page);
    visit(page.nodes, run);
}
/** Every component below, in the order of attachment. */
function visit(nodes, run) {
    for (const node of nodes) {
        if (node.instance) {
            run(node.instance);
            visit(node.instance.nodes, run);
        }
        visit(node.below(), run);
    }
}
//# sourceMappingURL=lifecycle.js.map