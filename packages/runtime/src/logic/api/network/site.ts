import type { NetworkAnswer, NetworkDecision, NetworkRequest } from '../../../protocol/host-services.ts';
import type { Runtime } from '../../runtime.ts';
import { callFrameWith } from '../calls.ts';

/** Whether the embedding site wants to see what an app sends before it goes out (`HostServices.request`). */
export function isAsked({ boot }: Runtime): boolean {
  return boot?.services?.includes('request') ?? false;
}

/** What the site says of a transfer. Rejects when it forbids it, and when the author gives up waiting. */
export async function askSite(
  runtime: Runtime,
  request: NetworkRequest,
  signal?: AbortSignal,
): Promise<NetworkDecision> {
  if (!isAsked(runtime)) return {};
  const asked = callFrameWith(runtime, 'host', { api: 'request', args: request });
  const given = await (signal ? Promise.race([asked, endOf(signal)]) : asked);
  return Object(given) as NetworkDecision;
}

async function endOf(signal: AbortSignal): Promise<never> {
  signal.throwIfAborted();
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
}

/** Answers with these have no body. */
const EMPTY = new Set([204, 205, 304]);

/** The site's own answer, as if a server had given it. */
export function responseOf({ statusCode = 200, header = {}, data }: NetworkAnswer): Response {
  const body =
    data === undefined || typeof data === 'string' || data instanceof ArrayBuffer ? data : JSON.stringify(data);
  return new Response(EMPTY.has(statusCode) ? null : body, { status: statusCode, headers: { ...header } });
}
