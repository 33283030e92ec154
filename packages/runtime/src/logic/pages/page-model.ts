import type { JsonObject } from '../../protocol/json.ts';
import { pageRun } from '../birth-runs.ts';
import { describePage } from '../define/definition.ts';
import { readPage, recordOf } from '../define/part.ts';
import { attempt, callUser } from '../errors.ts';
import { none } from '../features.ts';
import type { Model } from '../model.ts';
import { takeValue } from '../set-data.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import { readSnapshot, writePath, writeSnapshot } from '../snapshot/write.ts';

/** Pages that hold no components and use nothing of theirs: `Page()` with data, functions and values. */
export const pageModel: Model = {
  expressions: none,
  globals: none,
  readPage: (raw) => readPage(raw, DATA),
  define: ({ features }, id, is, component, part = readPage({}, DATA)) => ({
    ...part,
    ...OF_COMPONENTS,
    id,
    is,
    component,
    makers: part.makeData && [part.makeData],
    snapshot: takeSnapshot(undefined, part.data) as JsonObject,
    keys: features.readKeys(component.keys ?? {}),
  }),
  describe: describePage,
  create(page) {
    for (const make of page.definition.makers ?? []) {
      const made = Object.entries(recordOf(callUser(page.runtime, make)));
      pageModel.update(
        page,
        made.map(([field, value]) => ({ path: [field], value })),
        'author',
      );
    }
  },
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
    const done = page.runtime.watchUpdate?.(page, writes);
    const owned = new Set<object>();
    for (const { path, value } of writes) {
      const taken = takeValue(page, readSnapshot(page.snapshot, path), path, value);
      page.snapshot = writeSnapshot(page.snapshot, path, taken, owned);
      attempt(page.runtime, page, () => writePath(page.data, path, value));
    }
    page.runtime.flush.changed(page);
    done?.();
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
