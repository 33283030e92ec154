/** Apps with `wx:for`: lists over plain fields hear of patches directly (design §5). */
export function lists(view) {
    const each = ({ scope }, numbers, tell) => {
        for (const number of numbers ?? []) {
            const list = scope.lists?.[number];
            if (!list?.isLive)
                continue;
            tell(list);
            view.work.add(list);
        }
    };
    view.tellLists = (instance, use, patch) => {
        each(instance, use.lists, (list) => list.tell(patch));
        each(instance, use.outer, (list) => list.tellOuter());
    };
}
//# sourceMappingURL=list-patches.js.map