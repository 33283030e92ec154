import { TagNode, updateAll } from './node.js';
/** A plain or built-in element, or a tag that no component is known for. */
export class ElementNode extends TagNode {
    children;
    constructor(skeleton, place, build) {
        super(skeleton, place);
        this.children = build(skeleton.children, { ...place, parent: this });
    }
    update() {
        updateAll(this.children);
    }
    below() {
        return this.children;
    }
}
//# sourceMappingURL=element-node.js.map