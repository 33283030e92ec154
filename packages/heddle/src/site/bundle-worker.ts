import { logicEntry } from '@heddle/compiler';
import type { AppFeatures } from '@heddle/runtime/protocol';
import { bundleEntry } from './bundle.ts';

/**
 * The worker of an app with these features: a classic script, which cannot load parts of itself, that leaves a function
 * `start` behind.
 */
export async function bundleWorker(features: AppFeatures): Promise<string> {
  const chunks = await bundleEntry({ code: logicEntry(features) }, { output: { exports: 'default' }, name: 'start' });
  const [code = ''] = chunks.values();
  return code.trim();
}
