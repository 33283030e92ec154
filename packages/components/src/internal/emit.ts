/** Fires a component event. They do not bubble (spec, components §1). */
export function emit(target: EventTarget, type: string, detail: object = {}): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: false, composed: false }));
}
