import type { ElementTarget, NodeHandle } from '../../../protocol/node-handle.ts';
import { instanceOf } from '../../author-this.ts';
import { isFunction } from '../../define/part.ts';
import type { Runtime } from '../../runtime.ts';
import { takeSnapshot } from '../../snapshot/take.ts';
import { callFrameWith } from '../calls.ts';

/** Makes what authors see of an element's handle. */
export type OpenHandle = (runtime: Runtime, handle: NodeHandle) => object;

/** The built-in with this tag and id in the template of `component`, or of the page on top. */
export function targetOf(runtime: Runtime, tag: string, id?: unknown, component?: unknown): ElementTarget {
  const instance = (instanceOf(component) ?? runtime.router.top()?.instance)?.id ?? 0;
  return { instance, tag, ...(id !== undefined && { id: String(id) }) };
}

/**
 * Calls a method of an element in the page, one `call` and one `reply`. What was set before is on the page by then, so that
 * `setData` may bring the element that is called next.
 */
export function callElement(
  runtime: Runtime,
  target: ElementTarget,
  method: string,
  args: readonly unknown[],
): Promise<unknown> {
  const sent = args.map(plain);
  return new Promise((resolve, reject) => {
    runtime.flush.whenShown(() =>
      callFrameWith(runtime, 'element', { target, method, args: sent }).then(resolve, reject),
    );
  });
}

/** Pixels travel as they are; functions stay here. */
function plain(value: unknown): unknown {
  return isFunction(value) ? undefined : ArrayBuffer.isView(value) ? value : takeSnapshot(undefined, value);
}
