import { viewEntry, type Compiled } from '@heddle/compiler';
import { elements, styles } from '@heddle/components';
import { bundleEntry } from './bundle.ts';

/** Where the parts of the runtime lie that are loaded later. */
export const RUNTIME_FOLDER = 'runtime';

/** What a page loads: `app.js`, which holds all that the first page needs, and chunks that are loaded later. */
export function bundleView(compiled: Compiled, devtools: boolean): Promise<Map<string, string>> {
  const { builtins, style } = compiled.config;
  const code = viewEntry({
    ...compiled,
    baseStyles: styles(builtins, style).replace(/\s+/g, ' '),
    elements: builtins.filter((tag) => Object.hasOwn(elements, tag)),
    devtools,
  });
  return bundleEntry(code, { entryFileNames: 'app.js', chunkFileNames: `${RUNTIME_FOLDER}/[name]-[hash].js` });
}
