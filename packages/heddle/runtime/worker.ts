import { startLogic } from '@heddle/runtime/logic';
import { portChannel } from '@heddle/runtime/protocol';
import type { LogicBundle, PortLike, ToLogic, ToView } from '@heddle/runtime/protocol';

/** Starts the logic of an app in this worker. A compiled `logic.js` calls it with the app's bundle. */
export default function start(bundle: LogicBundle): void {
  startLogic(() => bundle, portChannel<ToView, ToLogic>(self as unknown as PortLike));
}
