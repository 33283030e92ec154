/** Apps with tab pages, whoever draws the bar. */
export function tabs(view) {
    const list = view.bundle.config.tabBar?.list ?? [];
    const has = (path) => list.some(({ pagePath }) => pagePath === path);
    view.tabs = { has };
    view.hooks.page.push(({ element, definition }) => element.classList.toggle('tab', has(definition.is)));
}
//# sourceMappingURL=tabs.js.map