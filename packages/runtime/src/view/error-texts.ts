import type { ErrorRecord } from '../protocol/messages.ts';
import type { Report } from './errors.ts';

/** What the view reports by itself. `subject` names the thing in the author's terms. */
const MESSAGES = {
  'view/missing-instance': (subject: string) => ({ message: `There is no component for \`<${subject}>\` to show.` }),
  'view/unknown-unit': (subject: string) => ({
    message: `The bundle has no template of \`${subject}\`.`,
    help: 'Build the app again.',
  }),
  'view/unknown-template': (subject: string) => ({
    message: `No template is called \`${subject}\`.`,
    help: 'Define it in this file, or import the file that does.',
  }),
  'view/draw-failed': (subject: string) => ({ message: `\`${subject}\` could not be drawn.` }),
  'view/wrong-patch': (subject: string) => ({
    message: `A change of data does not fit what is shown: \`${subject}\`.`,
  }),
  'view/wxs-failed': (subject: string) => ({ message: `A WXS function failed: \`${subject}\`.` }),
  'view/handler-failed': (subject: string) => ({ message: `The event \`${subject}\` could not be handled.` }),
  'view/api-failed': (subject: string) => ({ message: `\`${subject}\` failed.` }),
} satisfies Record<string, (subject: string) => Pick<ErrorRecord, 'message' | 'help'>>;

export type ViewErrorCode = keyof typeof MESSAGES;

/** A report with its text. */
export function describe(report: Report): ErrorRecord {
  if (!('subject' in report)) return report;
  const { code, subject, cause, file } = report;
  const { message, ...rest } = MESSAGES[code](subject) as Pick<ErrorRecord, 'message' | 'help'>;
  const stack = cause instanceof Error ? cause.stack : undefined;
  return {
    code,
    message: cause === undefined ? message : `${message} ${String(cause)}`,
    ...rest,
    ...(file && { file }),
    ...(stack && { stack }),
  };
}

/** Writes a report to the console, and tells whoever wants to know. */
export function tell(report: Report, listener: ((record: ErrorRecord) => void) | undefined): void {
  const record = describe(report);
  console.error(textOf(record));
  listener?.(record);
}

/** A record as a person reads it in a console. */
function textOf({ code, message, file, line, column, stack, help }: ErrorRecord): string {
  const place = file && `  ${[file, line, column].filter((part) => part !== undefined).join(':')}`;
  return [`${code}: ${message}`, place, stack, help].filter(Boolean).join('\n');
}
