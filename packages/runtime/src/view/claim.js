import { getCommittedValue, setCommittedValue } from 'lit/directive-helpers.js';
/** Makes a part known to be filled by a directive; lit would take it for empty and not clear it. */
export function claim(part, directive) {
    setCommittedValue(part, directive);
}
/** Whether the directive still fills its part, and the part is on a page: conditions may have taken away either. */
export function isShownIn(part, directive) {
    return getCommittedValue(part) === directive && part.startNode.isConnected;
}
//# sourceMappingURL=claim.js.map