import type { Page } from './page-life.ts';

/** Which pages are open. */
export interface Router {
  /** First page, or the pages to restore. */
  start(): void;
  top(): Page | undefined;
  /** Open pages, top last. */
  pages(): readonly Page[];
}
