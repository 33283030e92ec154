import { callUser } from '../errors.ts';
import type { Instance } from './instance.ts';

/** Calls a lifetime of one instance, behaviors' first (spec §14). */
export function runLifetime(instance: Instance, name: string, ...args: readonly unknown[]): void {
  for (const run of instance.definition.lifetimes[name] ?? [])
    callUser(instance.runtime, instance, run, instance.self, args);
}
