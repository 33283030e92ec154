import { ApiFailure, type SyncApi } from '../entry.ts';
import { headOf, readAll } from './answer.ts';
import { outgoing } from './body.ts';
import { askSite, responseOf } from './site.ts';
import { startTask, type TaskKind } from './task.ts';

const METHODS = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT']);

const REQUEST: TaskKind = {
  name: 'request',
  domains: 'request',
  events: ['HeadersReceived', 'ChunkReceived'],
  params: { url: 'String' },
  async run(runtime, { url, args, signal, tell }) {
    const { data, header, dataType = 'json', responseType = 'text', enableChunked = false } = args;
    const redirect = args['redirect'] === 'manual' ? 'manual' : 'follow';
    const method = String(args['method'] ?? 'GET').toUpperCase();
    if (!METHODS.has(method)) throw new ApiFailure(`parameter error: method "${method}" is not valid`);
    const sent = outgoing(url, method, header, data);
    const asked = { kind: 'request', url: sent.url, method, header: Object.fromEntries(sent.headers) } as const;
    const decision = await askSite(runtime, { ...asked, ...(sent.body !== undefined && { body: sent.body }) }, signal);
    const response = decision.answer
      ? responseOf(decision.answer)
      : await fetch(decision.url ?? sent.url, {
          method,
          headers: decision.header ?? sent.headers,
          ...(sent.body !== undefined && { body: sent.body }),
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect,
          signal,
        });
    // It leads elsewhere, and no browser says where.
    if (response.type === 'opaqueredirect')
      throw new ApiFailure('redirect: "manual" is not supported in browser', { errno: 3 });
    const head = headOf(response);
    tell('HeadersReceived', head);
    const bytes = await readAll(response, (chunk) => {
      if (enableChunked) tell('ChunkReceived', { data: chunk.slice().buffer });
    });
    return { ...head, data: responseType === 'arraybuffer' ? bytes.buffer : textData(bytes, dataType) };
  },
};

/** `wx.request` (spec components-apis §4 Network). Any status is a success. */
export const request: SyncApi = (runtime, options) => startTask(runtime, REQUEST, options);

/** What is no JSON stays text. */
function textData(bytes: Uint8Array, dataType: unknown): unknown {
  const text = new TextDecoder().decode(bytes);
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
