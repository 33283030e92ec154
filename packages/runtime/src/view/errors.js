/** As many as a person would read; the oldest go first. */
const KEPT = 200;
/** Everything reported since the start, from both threads. */
export class Errors {
    reports = [];
    #known = new Set();
    #listener;
    constructor(listener) {
        this.#listener = listener;
    }
    /** A mistake found by the view: reported the first time, then silent. */
    report(code, subject, cause) {
        const id = code + subject;
        if (!this.#known.has(id))
            this.add({ code, subject, cause });
        this.#known.add(id);
    }
    add(report) {
        const { reports } = this;
        reports.push(report);
        if (reports.length > KEPT)
            reports.shift();
        void import('./error-texts.js').then(({ tell }) => tell(report, this.#listener));
    }
}
//# sourceMappingURL=errors.js.map