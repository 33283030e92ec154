import {
  appEvents,
  interfaces,
  navigation,
  startWith,
  storage,
  system,
  tree,
  wxs,
  type Features,
} from '@heddle/runtime/logic';
import { portChannel } from '@heddle/runtime/protocol';
import type { LogicBundle, PortLike, ToLogic, ToView } from '@heddle/runtime/protocol';

/** Constants of the build: which parts this variant has (`worker-variants.mjs`). */
declare const HAS_TREE: boolean;
declare const HAS_WXS: boolean;
declare const HAS_APIS: boolean;

const features: Features = {
  tree: HAS_TREE ? tree : undefined,
  wxs: HAS_WXS ? wxs : undefined,
  apis: HAS_APIS ? { ...navigation, ...interfaces, ...storage, ...system, ...appEvents } : {},
};

/** Starts the logic of an app in this worker. A compiled `logic.js` calls it with the app's bundle. */
export default function start(bundle: LogicBundle): void {
  startWith(features, () => bundle, portChannel<ToView, ToLogic>(self as unknown as PortLike));
}
