import type { Domains } from '../../../protocol/files.ts';
import type { Runtime } from '../../runtime.ts';
import { ApiFailure } from '../entry.ts';

/** Codes of `errno` (spec components-apis §4 Network). */
export const NETWORK_ERROR = 600001;
const NOT_IN_LIST = 600002;
const INVALID_URL = 600009;
export const TIMED_OUT = 5;

/** The address that an API is given: absolute, of the right scheme, and one that the site lets the app ask. */
export function checkAddress(runtime: Runtime, url: unknown, kind: keyof Domains): URL {
  const schemes = kind === 'socket' ? /^wss?:\/\//i : /^https?:\/\//i;
  const address = schemes.test(String(url)) ? parse(String(url)) : undefined;
  if (!address) throw new ApiFailure(`invalid url "${String(url)}"`, { errno: INVALID_URL });
  const allowed = runtime.boot?.domains?.[kind];
  if (allowed && !allowed.some((domain) => isWithin(address, domain)))
    throw new ApiFailure('url not in domain list', { errno: NOT_IN_LIST });
  return address;
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** `example.com` means that host by a safe connection; with a scheme it means that origin. */
function isWithin(address: URL, domain: string): boolean {
  if (domain.includes('://')) return parse(domain)?.origin === address.origin;
  return address.host === domain && /^(?:https|wss):$/.test(address.protocol);
}
