import { ApiFailure } from '../entry.ts';

export interface Outgoing {
  readonly url: string;
  readonly headers: Headers;
  readonly body?: BodyInit;
}

/** Methods without a body: their data belongs to the address. */
const WITHOUT_BODY = new Set(['GET', 'HEAD']);

/** What is sent for the `data` of a request: by method, then by content type (spec components-apis §4 wx.request). */
export function outgoing(url: string, method: string, header: unknown, data: unknown): Outgoing {
  const headers = headersOf(header);
  if (data === undefined || data === null) return { url, headers };
  if (WITHOUT_BODY.has(method)) return { url: withQuery(url, data), headers };
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  const isForm = headers.get('content-type')!.includes('application/x-www-form-urlencoded');
  return { url, headers, body: bodyOf(data, isForm) };
}

/** Names that a browser keeps to itself are left out, as it would do. */
export function headersOf(header: unknown): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(Object(header) as object)) {
    if (value === undefined || value === null) continue;
    try {
      headers.set(name, String(value));
    } catch {
      throw new ApiFailure(`parameter error: header "${name}" is not valid`);
    }
  }
  return headers;
}

function bodyOf(data: unknown, isForm: boolean): BodyInit {
  if (typeof data === 'string' || data instanceof ArrayBuffer) return data;
  if (ArrayBuffer.isView(data)) return data as Uint8Array<ArrayBuffer>;
  return isForm ? queryOf(data) : JSON.stringify(data);
}

function withQuery(url: string, data: unknown): string {
  const query = typeof data === 'string' ? data : queryOf(data);
  if (query === '') return url;
  const [address = '', fragment] = url.split('#', 2);
  const join = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  return `${address}${join}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

function queryOf(data: unknown): string {
  return Object.entries(Object(data) as object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(textOf(value))}`)
    .join('&');
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
