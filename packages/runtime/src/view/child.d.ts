import { Directive } from 'lit/directive.js';
import type { ViewScope } from './scope.ts';
/**
 * The place of a component: its host element, or none for `virtualHost`, and inside it a part of its own, so that the
 * component is drawn without what surrounds it. Another instance takes the place by `bind`, whoever calls it.
 */
export declare class ChildDirective extends Directive {
    private part;
    private scope;
    private node;
    private instance;
    private host;
    private readonly shown;
    render(_scope: ViewScope, _node: number): unknown;
    update(part: unknown, [scope, node]: [ViewScope, number]): unknown;
    get isLive(): boolean;
    get hostElement(): HTMLElement | undefined;
    /** First node of what it shows, and the node after the last. */
    get range(): readonly [Node | null, Node | null];
    /** Shows the instance that now belongs here. True when that is another one than before. */
    bind(): boolean;
    private enter;
    private get description();
    private openRange;
    private openHost;
    private clear;
    private showHost;
    private value;
    private set;
}
//# sourceMappingURL=child.d.ts.map