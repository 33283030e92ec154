import type { ErrorRecord } from '../protocol/messages.ts';
import type { ViewErrorCode } from './error-texts.ts';
/** A mistake that the view has found. Its text is looked up when somebody reads it (`describe` in `error-texts.ts`). */
export interface ViewReport {
    readonly code: ViewErrorCode;
    /** Names the thing in the author's terms. */
    readonly subject: string;
    readonly cause: unknown;
}
export type Report = ErrorRecord | ViewReport;
/** Everything reported since the start, from both threads. */
export declare class Errors {
    #private;
    readonly reports: Report[];
    constructor(listener?: (record: ErrorRecord) => void);
    /** A mistake found by the view: reported the first time, then silent. */
    report(code: ViewErrorCode, subject: string, cause?: unknown): void;
    add(report: Report): void;
}
//# sourceMappingURL=errors.d.ts.map