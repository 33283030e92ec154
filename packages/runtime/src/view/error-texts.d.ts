import type { ErrorRecord } from '../protocol/messages.ts';
import type { Report } from './errors.ts';
/** What the view reports by itself. `subject` names the thing in the author's terms. */
declare const MESSAGES: {
    'view/missing-instance': (subject: string) => {
        message: string;
    };
    'view/unknown-unit': (subject: string) => {
        message: string;
        help: string;
    };
    'view/unknown-template': (subject: string) => {
        message: string;
        help: string;
    };
    'view/draw-failed': (subject: string) => {
        message: string;
    };
    'view/wrong-patch': (subject: string) => {
        message: string;
    };
    'view/wxs-failed': (subject: string) => {
        message: string;
    };
    'view/handler-failed': (subject: string) => {
        message: string;
    };
    'view/api-failed': (subject: string) => {
        message: string;
    };
};
export type ViewErrorCode = keyof typeof MESSAGES;
/** A report with its text. */
export declare function describe(report: Report): ErrorRecord;
/** Writes a report to the console, and tells whoever wants to know. */
export declare function tell(report: Report, listener: ((record: ErrorRecord) => void) | undefined): void;
export {};
//# sourceMappingURL=error-texts.d.ts.map