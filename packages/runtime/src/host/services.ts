import type { HostServices } from '../protocol/index.ts';

/** Names of what a site does itself, for the logic thread: those of `cloud` as `cloud.database`. */
export function serviceNames({ cloud, domains: _, permissions: __, ...services }: HostServices): readonly string[] {
  return [...Object.keys(services), ...Object.keys(cloud ?? {}).map((name) => `cloud.${name}`)];
}
