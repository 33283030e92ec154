import type { ElementTarget } from '../../../protocol/node-handle.ts';
import type { Runtime } from '../../runtime.ts';
import { asyncFunction } from '../convention.ts';
import type { ApiArguments } from '../entry.ts';
import { callElement, type OpenHandle } from './element.ts';

/** How the methods of a context answer. Where the frame's answer is not yet what authors get, `results` finishes it. */
export interface ContextShape {
  /** They give nothing, and take what they are given in order: `seek(12)`. */
  readonly commands?: readonly string[];
  /** They take one object, with callbacks, and answer by these or by a promise. */
  readonly questions?: readonly string[];
  /** Methods of the element that have another name than what authors call. */
  readonly methods?: Readonly<Record<string, string>>;
  readonly results?: Readonly<Record<string, (answer: never, runtime: Runtime) => unknown>>;
}

export type Context = Record<string, (...args: unknown[]) => unknown>;

/** An author's handle of a component on the page (spec components-apis §4): every method is one call of the same name. */
export function createContext(runtime: Runtime, target: ElementTarget, shape: ContextShape): Context {
  const { commands = [], questions = [], methods = {}, results = {} } = shape;
  const context: Context = {};
  for (const name of commands) {
    // An element that is not there, or will not, is no mistake of the author's: the same holds on devices.
    context[name] = (...args) => void callElement(runtime, target, name, args).catch(() => undefined);
  }
  for (const name of questions) {
    const run = async (_: Runtime, args: ApiArguments): Promise<unknown> => {
      const answer = await callElement(runtime, target, methods[name] ?? name, [args]);
      return results[name]?.(answer as never, runtime) ?? answer;
    };
    context[name] = asyncFunction(runtime, name, { kind: 'view', run }) as Context[string];
  }
  return context;
}

/** The same for `NodesRef.context` and `NodesRef.node`. */
export const contextOf =
  (shape: ContextShape): OpenHandle =>
  (runtime, { node }) =>
    createContext(runtime, { node }, shape);
