/** Presses that something has taken for a drag. The innermost hears each event first, so what is around leaves them alone. */
const claimed = new WeakSet<PointerEvent>();

/** Takes a press, known by its `pointerdown`. `false`: something inside has it already. */
export function claimPress(down: PointerEvent): boolean {
  if (claimed.has(down)) return false;
  claimed.add(down);
  return true;
}

/** Whether something has taken the press. */
export function isClaimed(down: PointerEvent): boolean {
  return claimed.has(down);
}
