import { nodeAttribute } from '../protocol/generated.js';
import { noChange } from 'lit/html.js';
import { Directive } from 'lit/directive.js';
import { insertPart, removePart } from 'lit/directive-helpers.js';
import { hostClass, resolveClasses } from './classes.js';
import { drawInstance, partIn } from './instance.js';
import { markRange, markElement } from './marks.js';
import { claim, isShownIn } from './claim.js';
import { attributeText } from './attribute.js';
import { styleText } from './style-attribute.js';
/**
 * The place of a component: its host element, or none for `virtualHost`, and inside it a part of its own, so that the
 * component is drawn without what surrounds it. Another instance takes the place by `bind`, whoever calls it.
 */
export class ChildDirective extends Directive {
    part;
    scope;
    node;
    instance;
    host;
    shown = new Map();
    render(_scope, _node) {
        return noChange;
    }
    update(part, [scope, node]) {
        if (scope !== this.scope || node !== this.node)
            this.enter(part, scope, node);
        const { instance } = this;
        if (!this.bind() && instance) {
            this.showHost(instance);
            for (const slot of instance.slots)
                slot.refresh();
        }
        return noChange;
    }
    get isLive() {
        return isShownIn(this.part, this);
    }
    get hostElement() {
        return this.host;
    }
    /** First node of what it shows, and the node after the last. */
    get range() {
        return [this.part.startNode.nextSibling, this.part.endNode];
    }
    /** Shows the instance that now belongs here. True when that is another one than before. */
    bind() {
        const instance = this.scope.kids?.get(this.node);
        if (instance && instance === this.instance && instance.place === this)
            return false;
        this.clear();
        this.instance = instance;
        if (!instance) {
            const tag = this.description?.tag ?? String(this.node);
            this.scope.instance.view.errors.report('view/missing-instance', tag, undefined);
            return true;
        }
        instance.place = this;
        instance.slots = [];
        instance.part = instance.definition.virtualHost ? this.openRange(instance) : this.openHost(instance);
        drawInstance(instance);
        return true;
    }
    enter(part, scope, node) {
        if (this.part)
            this.clear();
        this.instance = undefined;
        this.part = part;
        this.scope = scope;
        this.node = node;
        claim(part, this);
        (scope.places ??= new Map()).set(node, this);
    }
    get description() {
        return this.scope.unit.nodes[this.node];
    }
    openRange(instance) {
        const part = insertPart(this.part);
        markRange(part, { scope: this.scope, node: this.node, instance });
        return part;
    }
    openHost(instance) {
        const tag = this.description?.tag ?? 'view';
        // A component with the name of a built-in must not become one.
        const name = instance.view.bundle.config.builtins.includes(tag) ? `wx-own-${tag}` : `wx-${tag}`;
        const host = (this.host = document.createElement(name));
        markElement(host, { scope: this.scope, node: this.node, instance });
        // `change:` handlers are looked for by this.
        if (this.description?.change)
            host.setAttribute(nodeAttribute, String(this.node));
        this.shown.clear();
        this.showHost(instance);
        this.part.startNode.parentNode.insertBefore(host, this.part.endNode);
        return partIn(host);
    }
    clear() {
        const { instance } = this;
        if (instance?.place === this) {
            instance.place = undefined;
            if (!this.host && instance.part)
                removePart(instance.part);
            instance.part = undefined;
        }
        this.host?.remove();
        this.host = undefined;
    }
    showHost(instance) {
        if (!this.host)
            return;
        const attributes = this.description?.host ?? {};
        this.set('id', this.value(attributes.id));
        const own = hostClass(instance.definition);
        const given = attributes.class === undefined ? '' : resolveClasses(this.scope.instance, this.value(attributes.class));
        this.set('class', [given, own].filter(Boolean).join(' ') || undefined);
        this.set('style', attributes.style === undefined ? undefined : styleText(this.value(attributes.style)));
        for (const name of Object.keys(attributes.attributes ?? {}))
            this.set(name, this.value(attributes.attributes[name]));
    }
    value(bound) {
        return typeof bound === 'function' ? bound(this.scope) : bound;
    }
    set(name, value) {
        if (this.shown.get(name) === value)
            return;
        this.shown.set(name, value);
        const text = attributeText(value);
        if (text === undefined)
            this.host.removeAttribute(name);
        else
            this.host.setAttribute(name, text);
    }
}
//# sourceMappingURL=child.js.map