import type { Page } from 'playwright';

/**
 * Calls back for everything that a page reports as an error: exceptions and unhandled rejections of the page, console
 * errors of the page and its workers, with the place where there is one.
 */
export function watchForErrors(page: Page, report: (error: string) => void): void {
  page.on('pageerror', (error) => report(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    report(`${message.text()}${url === '' ? '' : ` (${url}:${lineNumber + 1})`}`);
  });
}
