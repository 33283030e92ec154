import type {
  AnimationRequest,
  ApplyStyleRequest,
  ClearAnimationRequest,
  ClearStyleRequest,
  IntersectionRequest,
  MediaRequest,
} from '../../protocol/node-requests.ts';
import { animate, applyStyle, clearAnimation, clearStyle } from '../animation/animate.ts';
import type { ApiTable } from '../calls/apis.ts';
import type { Instance } from '../template/instance.ts';
import { watchIntersection } from '../measure/intersection.ts';
import { watchMedia } from '../measure/media-query.ts';
import { select } from '../select.ts';
import type { View } from '../view.ts';

/** What components ask of the nodes of their template (spec §18). */
export function apis(view: View): ApiTable {
  const { observe, unobserve } = createObservations(view);
  const nodesOf = ({ instance: id, selector }: { instance: number; selector: string }): readonly HTMLElement[] => {
    const instance = view.instances.get(id);
    return instance ? select(instance, selector) : [];
  };
  return {
    observeIntersection: (request: IntersectionRequest) =>
      observe(request, (instance, tell) => watchIntersection(instance, request, tell)),
    observeMedia: (request: MediaRequest) =>
      observe(request, (instance, tell) => watchMedia(instance, request.descriptor, tell)),
    unobserve: ({ observer }: { observer: number }) => unobserve(observer),
    animate(request: AnimationRequest) {
      const { timeline } = request;
      const source = timeline && nodesOf({ instance: request.instance, selector: timeline.scrollSource })[0];
      return Promise.all(nodesOf(request).map((element) => animate(element, request, source)));
    },
    clearAnimation: (request: ClearAnimationRequest) => nodesOf(request).forEach((one) => clearAnimation(one, request)),
    applyStyle: (request: ApplyStyleRequest) => nodesOf(request).forEach((element) => applyStyle(element, request)),
    clearStyle: (request: ClearStyleRequest) => nodesOf(request).forEach((element) => clearStyle(element, request)),
  };
}

/** Begins to watch, and gives what ends that. */
type Watch = (instance: Instance, tell: (result: unknown) => void) => () => void;

/** Observations that go on, by number. One whose component is gone ends by itself, and the worker is told so. */
function createObservations(view: View) {
  const running = new Map<number, { readonly instance: Instance; readonly stop: () => void }>();
  const unobserve = (observer: number): void => {
    running.get(observer)?.stop();
    running.delete(observer);
  };
  const end = (observer: number): void => {
    unobserve(observer);
    view.send({ type: 'observed', observer, result: null });
  };
  view.hooks.shown.push(() => {
    for (const [observer, { instance }] of running) if (!isAlive(instance)) end(observer);
  });
  return {
    unobserve,
    observe({ observer, instance: id }: { observer: number; instance: number }, watch: Watch): void {
      const instance = view.instances.get(id);
      if (!instance) return end(observer);
      // What is told at once belongs to an observation that is known.
      const stop = watch(instance, (result) => view.send({ type: 'observed', observer, result }));
      running.set(observer, { instance, stop });
    },
  };
}

function isAlive(instance: Instance): boolean {
  return instance.view.instances.get(instance.id) === instance;
}
