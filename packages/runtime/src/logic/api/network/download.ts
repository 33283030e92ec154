import type { SyncApi } from '../entry.ts';
import { filesOf } from '../files/files.ts';
import { headOf, readAll } from './answer.ts';
import { headersOf } from './body.ts';
import { askSite, responseOf } from './site.ts';
import { startTask, type TaskKind } from './task.ts';

const DOWNLOAD: TaskKind = {
  name: 'downloadFile',
  domains: 'download',
  events: ['HeadersReceived', 'ProgressUpdate'],
  params: { url: 'String' },
  async run(runtime, { url, args, signal, tell }) {
    const headers = headersOf(args['header']);
    const asked = { kind: 'downloadFile', url, method: 'GET', header: Object.fromEntries(headers) } as const;
    const decision = await askSite(runtime, asked, signal);
    const response = decision.answer
      ? responseOf(decision.answer)
      : await fetch(decision.url ?? url, {
          headers: decision.header ?? headers,
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal,
        });
    const { statusCode, header, cookies } = headOf(response);
    tell('HeadersReceived', { statusCode, header, cookies });
    const expected = Number(header['content-length'] ?? 0);
    let told = -1;
    const bytes = await readAll(response, (_, total) => {
      const progress = expected > 0 ? Math.min(100, Math.floor((total / expected) * 100)) : 0;
      if (progress === told) return;
      told = progress;
      tell('ProgressUpdate', { progress, totalBytesWritten: total, totalBytesExpectedToWrite: expected });
    });
    const files = filesOf(runtime);
    const { filePath } = args;
    const content = new Blob([bytes], { type: header['content-type']?.split(';')[0] ?? '' });
    if (typeof filePath !== 'string')
      return { statusCode, header, tempFilePath: files.addTemporary(content, nameOf(url)) };
    files.write(filePath, bytes);
    return { statusCode, header, filePath };
  },
};

/** `wx.downloadFile` (spec components-apis §4 Network). */
export const downloadFile: SyncApi = (runtime, options) => startTask(runtime, DOWNLOAD, options);

function nameOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}
