import { replace } from './lifecycle.js';
import { updateAll } from './node.js';
/** `wx:if` … `wx:else`: one branch exists at a time, and keeps its nodes as long as it is taken (spec §5). */
export class IfNode {
    skeleton;
    place;
    build;
    branch;
    nodes;
    constructor(skeleton, place, build) {
        this.skeleton = skeleton;
        this.place = place;
        this.build = build;
        this.branch = this.choose();
        this.nodes = this.make();
    }
    update() {
        const branch = this.choose();
        if (branch === this.branch)
            return updateAll(this.nodes);
        this.branch = branch;
        const old = this.nodes;
        this.nodes = this.make();
        replace(this.place, old, this.nodes);
    }
    below() {
        return this.nodes;
    }
    choose() {
        return this.skeleton.branches.findIndex(({ test }) => !test || test(this.place.scope));
    }
    make() {
        return this.build(this.skeleton.branches[this.branch]?.children, this.place);
    }
}
//# sourceMappingURL=if-node.js.map