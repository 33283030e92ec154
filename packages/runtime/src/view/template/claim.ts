import { getCommittedValue, setCommittedValue } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';

/** Makes a part known to be filled by a directive; lit would take it for empty and not clear it. */
export function claim(part: ChildPart, directive: object): void {
  setCommittedValue(part, directive);
}

/** Whether the directive still fills its part, and the part is on a page: conditions may have taken away either. */
export function isShownIn(part: ChildPart, directive: object): boolean {
  return getCommittedValue(part) === directive && part.startNode!.isConnected;
}
