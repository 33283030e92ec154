import type { EventPayload } from '../protocol/event.ts';
import type { WxsEvent } from '../protocol/messages.ts';
import { createWxsLibrary } from '../protocol/wxs.ts';
import { createWxsRegistry, fileOfModule, type WxsRegistry } from '../protocol/wxs-registry.ts';
import { reportWxsException } from './errors.ts';
import type { Runtime } from './runtime.ts';
import { takeSnapshot } from './snapshot/take.ts';
import type { InView } from './tree/events.ts';
import type { Instance } from './tree/instance.ts';
import { wayTo } from './tree/scope.ts';

/** WXS in the worker: for skeletons that call it. It may run as long as it may per turn (sandbox §6). */
export function wxs(runtime: Runtime): WxsRegistry {
  const library = createWxsLibrary({ log: (args) => console.log(...args) });
  runtime.beforeTurn = library.resetFuel;
  sendEvents(runtime);
  return createWxsRegistry(
    runtime.bundle.wxs,
    (error, id) => reportWxsException(runtime, error, fileOfModule(id)),
    library,
  );
}

/** WXS handlers run in the view, which has the nodes: events for them go with the next flush of their page. */
function sendEvents(runtime: Runtime): void {
  let waiting: { readonly owner: Instance; readonly event: WxsEvent }[] = [];
  runtime.runInView = (handlers) => {
    const { owner } = handlers[0]!.node.place;
    waiting.push({ owner, event: { handlers: handlers.map(describe) } });
    runtime.flush.changed(owner);
  };
  runtime.flushParts.push((isShown) => {
    const due = waiting.filter(({ owner }) => isShown(owner));
    waiting = waiting.filter(({ owner }) => !isShown(owner) && owner.state !== 'detached');
    return { wxsEvents: due.map(({ event }) => event) };
  });
}

function describe({ node: { place, skeleton }, binding, event }: InView): WxsEvent['handlers'][number] {
  return {
    owner: place.owner.id,
    way: wayTo(place.scope),
    node: skeleton.node,
    binding,
    event: takeSnapshot(undefined, event) as unknown as EventPayload,
  };
}
