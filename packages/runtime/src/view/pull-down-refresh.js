/** Apps with pages that can be pulled down; what it looks like is loaded with the first of these. */
export function pullDownRefresh(view) {
    view.hooks.settings.push((page) => {
        if (page.settings.enablePullDownRefresh)
            void openPullDown(view, page);
    });
}
/** The page's pull-down, made ready. */
export async function openPullDown({ frame, send }, page) {
    const { PullDown } = await import('./pull-down.js');
    const refresh = () => send({ type: 'page', instance: page.id, event: 'onPullDownRefresh', detail: null });
    return (page.pull ??= new PullDown(frame.root, page, refresh));
}
//# sourceMappingURL=pull-down-refresh.js.map