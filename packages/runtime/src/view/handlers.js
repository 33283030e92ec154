import { applyFlush } from './flush.js';
/** What every view does with messages of the logic thread; features add what is theirs. */
export function createHandlers(view) {
    const { hooks, pages } = view;
    return {
        flush(message) {
            for (const hook of hooks.turn)
                hook();
            applyFlush(view, message);
            message.settings?.forEach(({ page, settings }) => pages.change(page, settings));
            const { stack } = message;
            if (stack) {
                pages.show(stack);
                for (const hook of hooks.stack)
                    hook(stack);
            }
            view.send({ type: 'shown', flush: message.flush });
            for (const hook of hooks.shown)
                hook();
        },
        error: ({ error }) => view.errors.add(error),
    };
}
//# sourceMappingURL=handlers.js.map