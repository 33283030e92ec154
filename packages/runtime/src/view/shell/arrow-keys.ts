/** Which control of a row an arrow key, Home or End leads to from the one that has the focus. */
export function nextStop<T extends HTMLElement>(row: readonly T[], event: KeyboardEvent): T | undefined {
  const at = row.indexOf(event.target as T);
  if (at < 0) return undefined;
  const { length } = row;
  const to: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % length,
    ArrowLeft: (at + length - 1) % length,
    ArrowDown: (at + 1) % length,
    ArrowUp: (at + length - 1) % length,
    Home: 0,
    End: length - 1,
  };
  const stop = row[to[event.key] ?? -1];
  if (stop) event.preventDefault();
  return stop;
}
