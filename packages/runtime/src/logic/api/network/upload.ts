import { ApiFailure, type SyncApi } from '../entry.ts';
import { filesOf } from '../files/files.ts';
import { headersOf } from './body.ts';
import { headOf as headOfResponse } from './answer.ts';
import { askSite, responseOf } from './site.ts';
import { startTask, type TaskKind, type Transfer } from './task.ts';

const UPLOAD: TaskKind = {
  name: 'uploadFile',
  domains: 'upload',
  events: ['HeadersReceived', 'ProgressUpdate'],
  params: { url: 'String', filePath: 'String', name: 'String' },
  async run(runtime, transfer) {
    const { filePath, name, formData, fileName } = transfer.args as {
      filePath: string;
      name: string;
      formData?: object;
      fileName?: string;
    };
    const form = new FormData();
    for (const [key, value] of Object.entries(formData ?? {})) form.append(key, textOf(value));
    const content = await filesOf(runtime).blob(filePath);
    form.append(name, content, fileName ?? filePath.split('/').at(-1));
    const { url, args, signal } = transfer;
    const given = headersOf(args['header']);
    const asked = { kind: 'uploadFile', url, method: 'POST', header: Object.fromEntries(given) } as const;
    const decision = await askSite(runtime, asked, signal);
    if (decision.answer) {
      const response = responseOf(decision.answer);
      return { ...headOfResponse(response), data: await response.text() };
    }
    return send({ ...transfer, url: decision.url ?? url }, new Headers(decision.header ?? given), form);
  },
};

/** `wx.uploadFile` (spec components-apis §4 Network). The answer is text, whatever it says. */
export const uploadFile: SyncApi = (runtime, options) => startTask(runtime, UPLOAD, options);

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** `fetch` cannot tell how far a body has come; this can. */
function send({ url, signal, tell }: Transfer, headers: Headers, form: FormData): Promise<unknown> {
  const request = new XMLHttpRequest();
  request.open('POST', url);
  // The browser knows where the parts begin and end.
  for (const [name, value] of headers) if (name !== 'content-type') request.setRequestHeader(name, value);
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    tell('ProgressUpdate', {
      progress: total > 0 ? Math.floor((loaded / total) * 100) : 0,
      totalBytesSent: loaded,
      totalBytesExpectedToSend: total,
    }),
  );
  request.addEventListener('readystatechange', () => {
    if (request.readyState === XMLHttpRequest.HEADERS_RECEIVED) tell('HeadersReceived', headOf(request));
  });
  return new Promise((resolve, reject) => {
    request.addEventListener('load', () => resolve({ ...headOf(request), data: request.responseText }));
    request.addEventListener('error', () =>
      reject(new ApiFailure('the server could not be reached', { errno: 600001 })),
    );
    request.addEventListener('abort', () => reject(signal.reason as Error));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function headOf(request: XMLHttpRequest) {
  const lines = request.getAllResponseHeaders().trim().split(/\r?\n/).filter(Boolean);
  const header = Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
  return { statusCode: request.status, header, cookies: [] };
}
