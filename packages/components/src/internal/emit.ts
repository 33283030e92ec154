/** Fires a component event. They do not bubble (spec, components §1), which is what the DOM does unless told otherwise. */
export function emit(target: EventTarget, type: string, detail: object = {}): void {
  target.dispatchEvent(new CustomEvent(type, { detail }));
}
