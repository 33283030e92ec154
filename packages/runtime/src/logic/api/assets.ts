import { callFrame } from './calls.ts';
import { ApiFailure, type AsyncApi } from './entry.ts';

/** Pictures and typefaces that are loaded before they are shown (spec components-apis §4 Interface, System). */
export const preloadAssets: AsyncApi = { kind: 'view', params: { data: 'Array' } };
export const loadFontFace: AsyncApi = {
  kind: 'view',
  params: { family: 'String', source: 'String', desc: 'Object?', global: 'Boolean?', scopes: 'Array?' },
  async run(runtime, args) {
    try {
      return await callFrame(runtime, 'loadFontFace', args);
    } catch (reason) {
      throw new ApiFailure(String(reason), { status: 'error' });
    }
  },
};
