const asked = new WeakMap();
let count = 0;
/** Asks the logic thread of an app, which answers with the same id. */
export function ask(view, question) {
    const waiting = asked.get(view) ?? open(view);
    return new Promise((resolve) => {
        const id = ++count;
        waiting.set(id, resolve);
        view.send({ ...question, id });
    });
}
function open(view) {
    const waiting = new Map();
    asked.set(view, waiting);
    const answer = ({ id, data }) => {
        waiting.get(id)?.(data);
        waiting.delete(id);
    };
    Object.assign(view.handlers, { inspected: answer, pong: answer });
    return waiting;
}
//# sourceMappingURL=questions.js.map