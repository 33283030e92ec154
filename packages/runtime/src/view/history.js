/** The page that the address names: `#/pages/a/b?x=1`. */
export function currentUrl() {
    return location.hash.replace(/^#\/?/, '');
}
/** Apps with one page, that have the address: when the user writes another one, they are told. */
export function deepLink({ send }) {
    addEventListener('hashchange', () => send({ type: 'open', url: currentUrl() }));
}
/** Apps that have the address: it says which page is on top, and the browser's buttons lead through the page stack. */
export function browserHistory({ hooks, send }) {
    const follow = createHistory({
        back: (delta) => send({ type: 'back', delta }),
        open: (url) => send({ type: 'open', url }),
    });
    hooks.stack.push(follow);
}
/** Apps that have the address have the window's title too. */
export function windowTitle({ hooks, pages }) {
    hooks.shown.push(() => {
        const title = pages.top?.settings.navigationBarTitleText;
        if (title)
            document.title = title;
    });
}
/** Keeps the address and the browser's back and forward in step with the page stack (spec, components §7). */
export function createHistory(actions) {
    let depth = 0;
    /** Moves of our own: the browser reports them later, like the user's. */
    let ownMoves = 0;
    /** What to write once those have arrived. */
    let waiting = [];
    const write = (method, url) => {
        const entry = { heddle: depth };
        const run = () => history[method](entry, '', `#/${url}`);
        if (ownMoves > 0)
            waiting.push(run);
        else
            run();
    };
    window.addEventListener('popstate', (event) => {
        if (ownMoves > 0) {
            ownMoves--;
            if (ownMoves > 0)
                return;
            for (const run of waiting)
                run();
            waiting = [];
            return;
        }
        const at = event.state?.heddle;
        if (at !== undefined && at < depth) {
            const delta = depth - at;
            depth = at;
            actions.back(delta);
        }
        else if (at !== depth) {
            // Forward, or typed: another entry than ours is on top until the new stack comes.
            actions.open(currentUrl());
        }
    });
    return ({ pages, by }) => {
        const url = pages.at(-1)?.url ?? '';
        const before = depth;
        depth = pages.length - 1;
        if (depth < before) {
            ownMoves++;
            history.go(depth - before);
        }
        // After the browser's own forward the entry is there already.
        const isNew = by === 'navigateTo' && depth > before && (ownMoves > 0 || currentUrl() !== url);
        write(isNew ? 'pushState' : 'replaceState', url);
    };
}
//# sourceMappingURL=history.js.map