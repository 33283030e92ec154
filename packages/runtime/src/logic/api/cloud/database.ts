import type { DatabaseAnswer, DatabaseOperation } from '../../../protocol/host-services.ts';
import type { Runtime } from '../../runtime.ts';
import { callFrame } from '../calls.ts';
import { aggregateOperators } from './aggregate.ts';
import { isServed } from './cloud-function.ts';
import { Collection } from './collection.ts';
import { command, Command } from './command.ts';
import { createMemoryDatabase, type MemoryDatabase } from './memory.ts';
import { geo } from './geo.ts';

/** Where operations go, and who tells of changes. */
export interface Database {
  readonly runtime: Runtime;
  run(operation: DatabaseOperation): Promise<DatabaseAnswer>;
  /** Absent where the site has a database of its own. */
  onChange?(collection: string, listener: () => void): () => void;
}

/** `wx.cloud.database()`: collections of the site, or of the app's memory. */
export function createDatabase(runtime: Runtime): object {
  const database = runtime.service(openDatabase);
  return {
    collection: (name: unknown) => new Collection(database, String(name)),
    command: { ...command, aggregate: aggregateOperators },
    serverDate: ({ offset = 0 }: { readonly offset?: number } = {}) => new Command('$serverDate', offset),
    RegExp: ({ regexp = '', options = '' }: { readonly regexp?: string; readonly options?: string } = {}) =>
      new RegExp(regexp, options.replace(/[^imsu]/g, '')),
    Geo: geo,
  };
}

function openDatabase(runtime: Runtime): Database {
  if (isServed(runtime, 'database')) {
    const ask = (args: unknown): Promise<unknown> => callFrame(runtime, 'host', { api: 'cloud.database', args });
    return { runtime, run: async (operation) => (await ask(operation)) as DatabaseAnswer };
  }
  let memory: Promise<MemoryDatabase> | undefined;
  const open = (): Promise<MemoryDatabase> => (memory ??= firstDocuments(runtime).then(createMemoryDatabase));
  return {
    runtime,
    run: async (operation) => (await open()).run(operation),
    onChange(collection, listener) {
      const stop = open().then((opened) => opened.onChange((changed) => changed === collection && listener()));
      return () => void stop.then((end) => end());
    },
  };
}

async function firstDocuments(runtime: Runtime): Promise<Readonly<Record<string, readonly object[]>>> {
  if (!isServed(runtime, 'collections')) return {};
  return (await callFrame(runtime, 'host', { api: 'cloud.collections', args: {} })) as Record<string, object[]>;
}
