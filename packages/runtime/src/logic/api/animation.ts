import type { AnimationGroup, AnimationPlan } from '../../protocol/node-requests.ts';
import type { SyncApi } from './entry.ts';

/** Methods that set a property, with its name in CSS. */
const STYLES: Readonly<Record<string, string>> = {
  opacity: 'opacity',
  backgroundColor: 'background-color',
  width: 'width',
  height: 'height',
  left: 'left',
  right: 'right',
  top: 'top',
  bottom: 'bottom',
};

/** Methods that are functions of `transform`. */
const TRANSFORMS =
  'matrix matrix3d rotate rotate3d rotateX rotateY rotateZ scale scale3d scaleX scaleY scaleZ skew skewX skewY translate translate3d translateX translateY translateZ';

/** Tells plans apart that say the same: each is played. */
let count = 0;

type Method = (...args: readonly unknown[]) => unknown;

/**
 * `wx.createAnimation` (spec components-apis §4 Interface): notes what is to be done, in groups, for the attribute
 * `animation` of an element.
 */
export const createAnimation: SyncApi = (_, options) => {
  const defaults = {
    duration: 400,
    timingFunction: 'linear',
    delay: 0,
    transformOrigin: '50% 50% 0',
    ...(Object(options) as object),
  };
  /** All that was said so far: a group goes on from where the last one ended. */
  const values = new Map<string, unknown>();
  let groups: AnimationGroup[] = [];
  const animation: Record<string, Method> = {
    step(own) {
      groups.push({ values: Object.fromEntries(values), ...defaults, ...(Object(own) as object) });
      return animation;
    },
    export() {
      const plan: AnimationPlan = { id: ++count, actions: groups };
      groups = [];
      return plan;
    },
  };
  const setter =
    (name: string): Method =>
    (...args) => {
      values.set(name, args.length === 1 ? args[0] : args);
      return animation;
    };
  for (const [method, name] of Object.entries(STYLES)) animation[method] = setter(name);
  for (const name of TRANSFORMS.split(' ')) animation[name] = setter(name);
  return animation;
};
