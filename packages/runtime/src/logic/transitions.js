export function createTransitions(whenShown) {
    let open;
    let last = new Promise((resolve) => (open = resolve));
    const running = new Map();
    let count = 0;
    return {
        begin(run) {
            run();
            whenShown(open);
        },
        count: () => count,
        add(name, run) {
            const same = running.get(name);
            if (same)
                return same;
            count++;
            const result = last.then(run);
            if (name)
                running.set(name, result);
            last = result
                // A refused one has changed nothing.
                .then(() => new Promise(whenShown), () => undefined)
                .finally(() => running.delete(name));
            return result;
        },
    };
}
//# sourceMappingURL=transitions.js.map