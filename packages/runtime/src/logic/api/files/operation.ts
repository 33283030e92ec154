import type { Runtime } from '../../runtime.ts';
import type { ApiArguments, AsyncApi } from '../entry.ts';
import type { Files } from './files.ts';

/**
 * One method of the file system manager: it has a form that answers at once and one with callbacks, which do the same
 * (spec components-apis §4 Files).
 */
export interface Operation {
  readonly params: NonNullable<AsyncApi['params']>;
  /** How the synchronous form names its arguments, in order; absent: it takes one object. */
  readonly order?: readonly string[];
  /** There is no synchronous form. */
  readonly later?: true;
  /** Arguments that are paths of files whose content is needed. */
  readonly reads?: readonly string[];
  /** Under which name callbacks get what the synchronous form gives; absent: callbacks get it as it is. */
  readonly result?: string;
  run(files: Files, args: ApiArguments, runtime: Runtime): unknown;
}

export type Operations = Readonly<Record<string, Operation>>;
