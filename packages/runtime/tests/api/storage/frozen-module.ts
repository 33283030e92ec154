/** Static imports, as the server writes them. */
const IMPORT = /(\bfrom\s*|\bimport\s*)"([^"]+)"/g;

/**
 * A module with all that it imports at addresses in memory. A test that loads it a thousand times does not ask the server a
 * thousand times for each of its files.
 */
export async function frozenModule(address: string, known = new Map<string, Promise<string>>()): Promise<string> {
  const url = new URL(address, location.href).href;
  let frozen = known.get(url);
  if (!frozen) known.set(url, (frozen = freeze(url, known)));
  return frozen;
}

async function freeze(url: string, known: Map<string, Promise<string>>): Promise<string> {
  const text = await (await fetch(url)).text();
  const named = [...text.matchAll(IMPORT)].map(([, , target]) => target!);
  const frozen = await Promise.all(named.map((target) => frozenModule(new URL(target, url).href, known)));
  let next = 0;
  const code = text.replace(IMPORT, (_, before: string) => `${before}"${frozen[next++]}"`);
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}
