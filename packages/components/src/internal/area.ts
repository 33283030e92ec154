/** What stands for the screen, in px of the window. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The element that scrolls the page: the host of the shadow root that a page lives in, or the document's own. */
export function areaElement(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : (document.scrollingElement ?? document.documentElement);
}

/** Tells of the page's area, now and whenever it has another size. Returns what stops it. */
export function watchArea(element: Element, changed: (area: Area) => void): () => void {
  const scroller = areaElement(element);
  const isWindow = scroller === document.scrollingElement;
  const tell = (): void =>
    changed(isWindow ? { left: 0, top: 0, width: innerWidth, height: innerHeight } : scroller.getBoundingClientRect());
  const sizes = new ResizeObserver(tell);
  if (!isWindow) sizes.observe(scroller);
  window.addEventListener('resize', tell);
  tell();
  return () => {
    sizes.disconnect();
    window.removeEventListener('resize', tell);
  };
}
