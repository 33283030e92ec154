/** Turns a custom state on or off: what `:state(name)` selects, without touching the author's attributes. */
export function setState(internals: ElementInternals, name: string, isOn: boolean): void {
  if (isOn) internals.states.add(name);
  else internals.states.delete(name);
}
