import { encodeData } from '../protocol/wire.js';
import { RowScope, wayTo } from './tree/scope.js';
/** The birth of a page, which stands in no template. */
export function pageRun({ definition, id, snapshot }) {
    return { owner: 0, way: [], node: -1, definition: definition.id, ids: [id], data: encodeData([snapshot]) };
}
/** Puts births together that differ in nothing but the row of one list. `births` are in order of id, and so are runs. */
export function toRuns(births) {
    const runs = [];
    const open = new Map();
    for (const instance of births) {
        const { definition, node } = instance;
        const scope = node?.place.scope;
        let run;
        if (node && scope instanceof RowScope) {
            const siblings = open.get(scope.parent) ?? new Map();
            open.set(scope.parent, siblings);
            const key = `${scope.list} ${node.skeleton.node} ${definition.id}`;
            run = siblings.get(key);
            if (!run)
                siblings.set(key, (run = []));
        }
        if (!run?.length)
            runs.push((run ??= []));
        run.push(instance);
    }
    return runs.map(runOf);
}
function runOf(instances) {
    const [{ definition, node, owner }] = instances;
    if (!node || !owner)
        return pageRun(instances[0]);
    const { scope } = node.place;
    const rows = instances.map((instance) => instance.node.place.scope);
    const external = instances.map((instance) => instance.external ?? null);
    const isRow = scope instanceof RowScope;
    return {
        owner: owner.id,
        node: node.skeleton.node,
        definition: definition.id,
        way: wayTo(isRow ? scope.parent : scope),
        ...(isRow && { list: scope.list, keys: rows.map((row) => row.key) }),
        ids: instances.map(({ id }) => id),
        data: encodeData(instances.map(({ snapshot }) => snapshot)),
        ...(external.some((one) => one) && { external }),
    };
}
//# sourceMappingURL=birth-runs.js.map