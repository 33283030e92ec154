import { render, nothing } from 'lit/html.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { ViewScope } from './scope.js';
/** A component or page as the view knows it: data to draw, and where it is drawn. */
export class Instance {
    view;
    id;
    definition;
    page;
    at;
    node;
    scope;
    /** What a patch changes: null prototype, so that templates read own fields only. */
    data = Object.create(null);
    depth;
    /** Where it is shown; `undefined` for pages, and for components in content that no slot shows. */
    place = undefined;
    part = undefined;
    slots = [];
    external = {};
    /** Some of its template is repeated by dynamic slots; lists in there are not addressed by path. */
    hasOccurrences = false;
    constructor(view, id, definition, page, 
    /** Scope that its node stands in, in the owner's template; absent for pages. */
    at, node) {
        this.view = view;
        this.id = id;
        this.definition = definition;
        this.page = page;
        this.at = at;
        this.node = node;
        this.scope = new ViewScope(this, definition.unit, this.data);
        this.depth = at ? at.instance.depth + 1 : 0;
    }
    get owner() {
        return this.at?.instance;
    }
    /** Before the lists of its template. */
    get order() {
        return 2 * this.depth;
    }
    draw() {
        if (!this.place || this.place.isLive)
            drawInstance(this);
    }
}
/** Opens an element for a template of its own. */
export function partIn(element) {
    return render(nothing, element);
}
/** Draws the whole template. Children keep what they show; a failure is reported and leaves this place empty. */
export function drawInstance(instance) {
    const { view, part, definition, scope } = instance;
    const { render: template } = definition.unit;
    view.work.delete(instance);
    if (!part || !template)
        return;
    guardedDraw(view, part, definition.is, () => template(scope));
    view.components?.drawn(instance);
}
/** Sets a part to what `draw` returns; to nothing, with a report, when that fails. */
export function guardedDraw(view, part, subject, draw) {
    try {
        setChildPartValue(part, draw());
    }
    catch (cause) {
        view.errors.report('view/draw-failed', subject, cause);
        setChildPartValue(part, nothing);
    }
}
//# sourceMappingURL=instance.js.map