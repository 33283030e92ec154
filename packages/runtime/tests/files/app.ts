import type { FileChange, StoredFile } from '../../src/protocol/index.ts';
import { createLogicApp, type LogicApp } from '../logic/app.ts';

export type FileManager = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** An app whose files are all that matters. */
export interface FilesApp {
  readonly app: LogicApp;
  readonly fs: FileManager;
  readonly wx: Readonly<Record<string, (options?: unknown) => unknown>>;
  /** What the page was told, in order. */
  changes(): readonly FileChange[];
}

export async function startFiles(files: Readonly<Record<string, StoredFile>> = {}): Promise<FilesApp> {
  const app = createLogicApp({ 'pages/a/a.wxml': '', 'pages/a/a.js': 'Page({})' });
  await app.boot({ files, assets: 'http://127.0.0.1:1/' });
  const wx = app.globals['wx'] as FilesApp['wx'];
  return {
    app,
    wx,
    fs: wx['getFileSystemManager']!() as FileManager,
    changes: () => app.sent.flatMap((message) => (message.type === 'files' ? message.changes : [])),
  };
}

/** What a call has thrown. */
export function thrownBy(run: () => unknown): { readonly message: string; readonly errno?: number } {
  try {
    run();
  } catch (cause) {
    return cause as Error;
  }
  throw new Error('Nothing was thrown.');
}
