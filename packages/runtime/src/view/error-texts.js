/** What the view reports by itself. `subject` names the thing in the author's terms. */
const MESSAGES = {
    'view/missing-instance': (subject) => ({ message: `There is no component for \`<${subject}>\` to show.` }),
    'view/unknown-unit': (subject) => ({
        message: `The bundle has no template of \`${subject}\`.`,
        help: 'Build the app again.',
    }),
    'view/unknown-template': (subject) => ({
        message: `No template is called \`${subject}\`.`,
        help: 'Define it in this file, or import the file that does.',
    }),
    'view/draw-failed': (subject) => ({ message: `\`${subject}\` could not be drawn.` }),
    'view/wrong-patch': (subject) => ({
        message: `A change of data does not fit what is shown: \`${subject}\`.`,
    }),
    'view/wxs-failed': (subject) => ({ message: `A WXS function failed: \`${subject}\`.` }),
    'view/handler-failed': (subject) => ({ message: `The event \`${subject}\` could not be handled.` }),
    'view/api-failed': (subject) => ({ message: `\`${subject}\` failed.` }),
};
/** A report with its text. */
export function describe(report) {
    if (!('subject' in report))
        return report;
    const { code, subject, cause } = report;
    const { message, ...rest } = MESSAGES[code](subject);
    const stack = cause instanceof Error ? cause.stack : undefined;
    return {
        code,
        message: cause === undefined ? message : `${message} ${String(cause)}`,
        ...rest,
        ...(stack && { stack }),
    };
}
/** Writes a report to the console, and tells whoever wants to know. */
export function tell(report, listener) {
    const record = describe(report);
    console.error(textOf(record));
    listener?.(record);
}
/** A record as a person reads it in a console. */
function textOf({ code, message, file, line, column, stack, help }) {
    const place = file && `  ${[file, line, column].filter((part) => part !== undefined).join(':')}`;
    return [`${code}: ${message}`, place, stack, help].filter(Boolean).join('\n');
}
//# sourceMappingURL=error-texts.js.map