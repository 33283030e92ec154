import type { HostContext, HostServices } from '../../protocol/host-services.ts';
import { ownField } from '../../protocol/json.ts';
import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';

export type Service = (request: never, context: HostContext) => unknown;

/**
 * Asks the embedding site, else the development default (spec components-apis §3 Host adaptors). `api`: the name of a member
 * of `HostServices`, or of one of `cloud`'s (`cloud.callFunction`).
 */
export async function askService(view: View, api: string, request: unknown): Promise<unknown> {
  const service = find(view.services, api) ?? (await defaultFor(view, api));
  if (!service) throw new Refused('no host adaptor');
  try {
    return await service((request ?? {}) as never, { route: view.pages.route });
  } catch (cause) {
    // What a service throws on purpose is an answer. Anything else is a mistake in it, and is told as such.
    if (cause instanceof Refused || !(cause instanceof Error) || cause.constructor === Error)
      throw new Refused(cause instanceof Error ? cause.message : String(cause));
    throw cause;
  }
}

/** Whether the site itself answers. */
export function isServed({ services }: View, api: string): boolean {
  return find(services, api) !== undefined;
}

function find(services: HostServices | undefined, api: string): Service | undefined {
  const cloudName = /^cloud\.(.*)$/.exec(api)?.[1];
  const owner = cloudName === undefined ? services : services?.cloud;
  const service = owner && ownField(owner, cloudName ?? api);
  return typeof service === 'function' ? (service as Service) : undefined;
}

async function defaultFor(view: View, api: string): Promise<Service | undefined> {
  const { defaults } = await import('./default-services.ts');
  const service = ownField(defaults, api);
  return service && ((request, context) => service(view, request, context));
}
