import { none } from '../../features.ts';
import type { Runtime } from '../../runtime.ts';
import { asyncFunction } from '../convention.ts';
import { ApiFailure, checkParameters, type ApiArguments, type SyncApi } from '../entry.ts';
import { archives } from './archives.ts';
import { readAhead } from './content.ts';
import { descriptors } from './descriptors.ts';
import { filesOf } from './files.ts';
import { folders } from './folders.ts';
import type { Operation, Operations } from './operation.ts';
import { normalPath, placeOf } from './paths.ts';
import { savedFiles } from './saved-files.ts';
import { wholeFiles } from './whole-files.ts';

const operations: Operations = { ...wholeFiles, ...folders, ...descriptors, ...savedFiles, ...archives };

type Method = (...args: unknown[]) => unknown;

/** `wx.getFileSystemManager()`: every operation with callbacks, and most at once (spec components-apis §4 Files). */
export const getFileSystemManager: SyncApi = (runtime) => runtime.service(createManager);

function createManager(runtime: Runtime): Readonly<Record<string, Method>> {
  const methods: Record<string, Method> = {};
  for (const [name, operation] of Object.entries(operations)) {
    methods[name] = asyncFunction(runtime, name, {
      kind: 'worker',
      params: operation.params,
      run: (_, args) => runLater(runtime, operation, args),
    });
    if (!operation.later) methods[`${name}Sync`] = (...args) => runNow(runtime, `${name}Sync`, operation, args);
  }
  return methods;
}

/** In the order of the calls, one after the other: what is read was written before. */
export function runLater(runtime: Runtime, operation: Operation, args: ApiArguments): Promise<unknown> {
  const line = runtime.service(createLine);
  const result = line.last.then(() => perform(runtime, operation, args));
  line.last = result.catch(none);
  return result;
}

const createLine = (): { last: Promise<unknown> } => ({ last: Promise.resolve() });

/** What is needed is read first, so that nobody waits for it. */
async function perform(runtime: Runtime, operation: Operation, args: ApiArguments): Promise<unknown> {
  const files = filesOf(runtime);
  for (const name of operation.reads ?? []) {
    const path = normalPath(String(args[name]));
    if (placeOf(path) === 'package') await files.package.readAhead(path);
    const content = files.find(path)?.content;
    if (content) await readAhead(content);
  }
  const value: unknown = await operation.run(files, args, runtime);
  return operation.result === undefined ? value : { [operation.result]: value };
}

/** What goes wrong is thrown, with the platform's words and code. */
function runNow(runtime: Runtime, name: string, { order, params, run }: Operation, given: readonly unknown[]): unknown {
  const args = order
    ? Object.fromEntries(order.map((key, i) => [key, given[i]]))
    : (Object(given[0]) as Record<string, unknown>);
  try {
    const complaint = checkParameters(params, args);
    if (complaint) throw new ApiFailure(complaint);
    return run(filesOf(runtime), args, runtime);
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    const errMsg = `${name}:fail ${cause.message}`;
    throw Object.assign(new Error(errMsg), { ...cause.details, errMsg });
  }
}
