import { pageRun } from './birth-runs.js';
import { describePage } from './define/definition.js';
import { readPage } from './define/part.js';
import { attempt } from './errors.js';
import { none } from './features.js';
import { takeValue } from './set-data.js';
import { takeSnapshot } from './snapshot/take.js';
import { readSnapshot, writePath, writeSnapshot } from './snapshot/write.js';
/** Pages that hold no components and use nothing of theirs: `Page()` with data, functions and values. */
export const pageModel = {
    expressions: none,
    globals: none,
    readPage: (raw) => readPage(raw, DATA),
    define: ({ features }, id, is, component, part = readPage({}, DATA)) => ({
        ...part,
        ...OF_COMPONENTS,
        id,
        is,
        component,
        snapshot: takeSnapshot(undefined, part.data),
        keys: features.readKeys(component.keys ?? {}),
    }),
    describe: describePage,
    create: none,
    attach(page) {
        page.state = 'attached';
    },
    detach: (page) => page.leave(),
    ready(page) {
        page.isReady = page.state === 'attached';
    },
    lifetime: none,
    pageLifetime: none,
    update(page, writes) {
        const owned = new Set();
        for (const { path, value } of writes) {
            const taken = takeValue(page, readSnapshot(page.snapshot, path), path, value);
            page.snapshot = writeSnapshot(page.snapshot, path, taken, owned);
            attempt(page.runtime, page, () => writePath(page.data, path, value));
        }
        page.runtime.flush.changed(page);
    },
    runs: (births) => births.map(pageRun),
};
const DATA = new Set(['data']);
/** What only components have. */
const OF_COMPONENTS = {
    parts: [],
    properties: new Map(),
    lifetimes: {},
    pageLifetimes: {},
    observers: [],
    relations: [],
    externalClasses: [],
    options: {},
    isPure: () => false,
};
//# sourceMappingURL=page-model.js.map