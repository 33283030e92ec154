import { startLogic } from '@heddle/runtime/logic';
import { portChannel } from '@heddle/runtime/protocol';
import type { LogicBundle, PortLike, ToLogic, ToView } from '@heddle/runtime/protocol';

// Listens from the start: the view may speak before the bundle is here, and the channel keeps what it says.
const channel = portChannel<ToView, ToLogic>(self as unknown as PortLike);

/** The worker is named after the address of its app's bundle. */
const { default: bundle } = (await import(/* @vite-ignore */ self.name)) as { default: LogicBundle };

startLogic(() => bundle, {
  ...channel,
  // What was kept is handed over at once, and scripts need the globals that come after the listener.
  listen: (listener) => queueMicrotask(() => channel.listen(listener)),
});
