import type { MediaDescriptor } from '../../protocol/node-requests.ts';
import type { Instance } from '../template/instance.ts';

/** Tells whether the page's area is as described: at once, and whenever that changes. Gives what ends it. */
export function watchMedia(
  { page, view }: Instance,
  descriptor: MediaDescriptor,
  tell: (result: { readonly matches: boolean }) => void,
): () => void {
  let last: boolean | undefined;
  const check = (): void => {
    const { clientWidth, clientHeight } = page.scroller;
    const matches = fits(descriptor, clientWidth, clientHeight);
    if (matches !== last) tell({ matches });
    last = matches;
  };
  const resized = (other: unknown): void => {
    if (other === page) check();
  };
  view.hooks.resized.push(resized);
  check();
  return () => void view.hooks.resized.splice(view.hooks.resized.indexOf(resized), 1);
}

function fits(
  { width, minWidth, maxWidth, height, minHeight, maxHeight, orientation }: MediaDescriptor,
  areaWidth: number,
  areaHeight: number,
): boolean {
  return (
    isWithin(areaWidth, width ?? minWidth, width ?? maxWidth) &&
    isWithin(areaHeight, height ?? minHeight, height ?? maxHeight) &&
    (orientation === undefined || orientation === (areaWidth > areaHeight ? 'landscape' : 'portrait'))
  );
}

function isWithin(length: number, min = 0, max = Infinity): boolean {
  return length >= min && length <= max;
}
