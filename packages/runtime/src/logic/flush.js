import { encodeData } from '../protocol/wire.js';
import { callOwn } from './errors.js';
import { readyPage } from './page-life.js';
import { diff } from './snapshot/diff.js';
export function createFlusher(runtime) {
    const { channel, features } = runtime;
    const newborn = new Set();
    const dirty = new Set();
    const known = new Set();
    let deaths = [];
    let settings = [];
    let stack;
    let callbacks = [];
    let inFlight;
    let isScheduled = false;
    let count = 0;
    function schedule() {
        if (isScheduled || inFlight)
            return;
        isScheduled = true;
        queueMicrotask(() => {
            isScheduled = false;
            send();
        });
    }
    function send() {
        const births = takeShown(newborn);
        const message = compose(births);
        const waiting = callbacks;
        callbacks = [];
        if (!message)
            return waiting.forEach((callback) => callback());
        inFlight = { pages: new Set(births.map(({ page }) => page)), callbacks: waiting };
        channel.send({ type: 'flush', flush: ++count, ...message });
    }
    /** All that is due, without what is empty. */
    function compose(births) {
        const parts = {
            definitions: takeDefinitions(births),
            births: features.model.runs(births),
            ...takeChanges(births),
            deaths,
            ...(stack && { stack }),
            settings,
        };
        deaths = [];
        settings = [];
        stack = undefined;
        const due = Object.entries(parts).filter(([, part]) => !Array.isArray(part) || part.length > 0);
        return due.length > 0 ? Object.fromEntries(due) : undefined;
    }
    /** Those that the view has not heard of. */
    function takeDefinitions(births) {
        const pages = new Set(births.filter(({ owner }) => !owner).map(({ definition }) => definition));
        const fresh = new Set(births.map(({ definition }) => definition).filter((definition) => !known.has(definition)));
        return Array.from(fresh, (definition) => {
            known.add(definition);
            return features.model.describe(definition, pages.has(definition));
        });
    }
    function takeChanges(births) {
        const patches = [];
        const external = [];
        for (const instance of [...births, ...takeShown(dirty)]) {
            const { definition, id, sent, snapshot } = instance;
            const found = sent && sent !== snapshot ? diff(sent, snapshot, definition.keys) : [];
            if (found.length > 0)
                patches.push({ instance: id, patches: encodeData(found) });
            if (sent && instance.sentExternal !== instance.external)
                external.push({ instance: id, classes: instance.external ?? {} });
            instance.sent = snapshot;
            instance.sentExternal = instance.external;
        }
        return { patches, external };
    }
    /** Those of pages that are shown, by id: owners before what they own. */
    function takeShown(waiting) {
        const top = runtime.router.top()?.instance;
        const shown = [...waiting].filter(({ page }) => !top || page === top);
        for (const instance of shown)
            waiting.delete(instance);
        return shown.sort((left, right) => left.id - right.id);
    }
    return {
        born(instance) {
            newborn.add(instance);
            schedule();
        },
        dead(instance) {
            dirty.delete(instance);
            // Born and gone between two flushes: the view never hears of it.
            if (!newborn.delete(instance))
                deaths.push(instance.id);
            schedule();
        },
        changed(instance) {
            if (instance.state !== 'detached')
                dirty.add(instance);
            schedule();
        },
        after(instance, callback) {
            callbacks.push(() => void callOwn(instance, callback));
            schedule();
        },
        whenShown(callback) {
            callbacks.push(callback);
            schedule();
        },
        stack(next) {
            // Several transitions in one task: the view sees where they lead.
            stack = next;
            schedule();
        },
        settings(page, next) {
            settings.push({ page: page.id, settings: next });
            schedule();
        },
        shown(flush) {
            if (!inFlight || flush !== count)
                return;
            const { pages, callbacks: waiting } = inFlight;
            inFlight = undefined;
            for (const page of pages)
                readyPage(page);
            for (const callback of waiting)
                callback();
            schedule();
        },
    };
}
//# sourceMappingURL=flush.js.map