/** Events of a page that the view sends only when somebody listens. */
const PAGE_EVENTS = [
    'onPageScroll',
    'onReachBottom',
    'onPullDownRefresh',
    'onResize',
    'onTabItemTap',
    'onShareAppMessage',
];
/** What the view must know of a page. */
export function describePage({ id, is, methods }) {
    return { definition: id, is, pageEvents: PAGE_EVENTS.filter((name) => Object.hasOwn(methods, name)) };
}
//# sourceMappingURL=definition.js.map