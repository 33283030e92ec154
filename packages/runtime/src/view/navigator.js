import { textOf } from './attribute.js';
const WAYS = {
    navigate: 'navigateTo',
    redirect: 'redirectTo',
    switchTab: 'switchTab',
    reLaunch: 'reLaunch',
};
/** Apps with `<navigator>`: a tap on one needs no handler of the author's, and comes after those that there are. */
export function navigators(view) {
    view.events.add('tap');
    view.ownHandlers = (element) => element.localName === 'wx-navigator'
        ? [{ name: 'tap', handler: () => void followNavigator(view, element) }]
        : undefined;
}
/** Does what a tapped `<navigator>` asks for (spec, components §2). */
function followNavigator({ send, pages }, element) {
    const { url, openType, delta } = element;
    const kind = textOf(openType) || 'navigate';
    const by = WAYS[kind];
    if (kind === 'navigateBack')
        send({ type: 'back', delta: Number(delta) || 1 });
    else if (by && textOf(url) !== '')
        send({ type: 'open', url: resolveRoute(textOf(url), pages.route), by });
}
/** `../b/b?x=1` seen from `pages/a/a`; the query stays as written. */
export function resolveRoute(url, from) {
    const [path = '', ...query] = url.split('?');
    const base = path.startsWith('/') ? [] : from.split('?')[0].split('/').slice(0, -1);
    const segments = [];
    for (const segment of [...base, ...path.split('/')]) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return [segments.join('/'), ...query].join('?');
}
//# sourceMappingURL=navigator.js.map