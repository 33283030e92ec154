import { readdirSync } from 'node:fs';
import type { Message } from '../../src/diagnostics/diagnostic.ts';

export type AnyMessage = Message<readonly never[]>;

const folder = new URL('../../src/diagnostics/messages/', import.meta.url);

/** Every message by family, which is its file. */
export async function allMessages(): Promise<ReadonlyMap<string, readonly AnyMessage[]>> {
  const families = new Map<string, readonly AnyMessage[]>();
  for (const file of readdirSync(folder).sort()) {
    const module = (await import(new URL(file, folder).href)) as Readonly<Record<string, AnyMessage>>;
    families.set(file.replace('.ts', ''), Object.values(module));
  }
  return families;
}
