import { pageStack } from '../page-stack.js';
import { ApiFailure } from './entry.js';
/** Routing (spec components-apis §4 Routing). */
export const navigateTo = {
    kind: 'worker',
    params: { url: 'String', events: 'Object?' },
    run: async (runtime, { url, events }) => ({
        eventChannel: await runtime.service(pageStack).go('navigateTo', url, events),
    }),
};
export const redirectTo = {
    kind: 'worker',
    params: { url: 'String' },
    run: (runtime, { url }) => runtime.service(pageStack).go('redirectTo', url),
};
export const reLaunch = {
    kind: 'worker',
    params: { url: 'String' },
    run: (runtime, { url }) => runtime.service(pageStack).go('reLaunch', url),
};
export const switchTab = {
    kind: 'worker',
    params: { url: 'String' },
    run: (runtime, { url }) => runtime.service(pageStack).go('switchTab', url),
};
export const navigateBack = {
    kind: 'worker',
    params: { delta: 'Number?' },
    run(runtime, { delta }) {
        const pages = (delta ?? 1);
        if (!(pages >= 0))
            throw new ApiFailure('invalid delta');
        return runtime.service(pageStack).back(pages);
    },
};
//# sourceMappingURL=navigation.js.map