import { takeSnapshot } from '../snapshot/take.js';
/**
 * Hands a call to the frame, for the page that is on top: one `call`, one `reply` (protocol). Functions in the arguments
 * stay here. Rejects with what the frame gives as the reason.
 */
export function callFrame(runtime, api, args) {
    const waiting = runtime.service(createCalls);
    const page = runtime.router.top()?.instance.id ?? 0;
    return new Promise((resolve, reject) => {
        const id = waiting.push({ resolve, reject }) - 1;
        runtime.channel.send({ type: 'call', id, api, args: takeSnapshot(undefined, args), page });
    });
}
/** Calls by id, until they are answered. */
function createCalls({ handlers }) {
    const waiting = [undefined];
    handlers.reply = ({ id, ok, result }) => {
        waiting[id]?.[ok ? 'resolve' : 'reject'](result);
        waiting[id] = undefined;
    };
    return waiting;
}
//# sourceMappingURL=calls.js.map