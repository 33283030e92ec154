import { handle } from '../protocol/messages.js';
import { adopt } from './adopt.js';
import { observeArea } from './area.js';
import { Errors } from './errors.js';
import { Events, handleEvent } from './events.js';
import { createHandlers } from './handlers.js';
import { createHooks } from './hooks.js';
import { settingsOf } from './page-settings.js';
import { Pages } from './pages.js';
import { adoptPageSheets } from './sheets.js';
import { createFrame } from './shell/frame.js';
import { listenForTaps } from './tap.js';
import { createUnits } from './units.js';
/** Joins a bundle, a logic thread and a place on the page. */
export function createView(options) {
    const { bundle, channel, assets = './', startUrl = '' } = options;
    const { send } = channel;
    const hooks = createHooks();
    const frame = createFrame(options.root);
    const errors = new Errors(options.onError);
    const view = {
        bundle,
        frame,
        assets,
        startUrl,
        errors,
        hooks,
        events: new Events((event) => handleEvent(view, event)),
        pages: new Pages({
            container: frame.pages,
            opened: (page) => openPage(view, page, options.baseStyles),
            changed: (page) => hooks.settings.forEach((hook) => hook(page)),
        }),
        work: new Set(),
        definitions: new Map(),
        instances: new Map(),
        handlers: {},
        unit: createUnits(bundle, errors, {
            helpers: () => (helpers ??= options.helpers(view)),
            loaded(unit) {
                view.events.learn(unit);
                for (const hook of hooks.unit)
                    hook(unit);
            },
        }),
        send,
    };
    let helpers;
    Object.assign(view.handlers, createHandlers(view));
    adopt(document, bundle.styles.fontFaces);
    for (const feature of options.features)
        feature(view);
    return view;
}
/** Messages are handled from now on. */
export function listen(view, channel) {
    channel.listen((message) => handle(view.handlers, message));
}
function openPage(view, page, baseStyles) {
    const { hooks } = view;
    const { root, scroller, definition, id } = page;
    adoptPageSheets(view, root, definition, baseStyles);
    view.events.listenOn(root);
    for (const hook of hooks.page)
        hook(page);
    listenForTaps(page, hooks);
    view.pages.change(id, settingsOf(view.bundle.config, definition.is));
    observeArea(scroller, () => {
        const { clientWidth: windowWidth, clientHeight: windowHeight } = scroller;
        if (page !== view.pages.top)
            return;
        for (const hook of hooks.resized)
            hook(page);
        view.send({ type: 'page', instance: id, event: 'onResize', detail: { size: { windowWidth, windowHeight } } });
    });
}
//# sourceMappingURL=create-view.js.map