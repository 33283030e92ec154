import type { AsyncApi } from '../entry.ts';

/** The viewer is the page's (spec components-apis §4 Media). */
export const previewImage: AsyncApi = { kind: 'view', params: { urls: 'Array' } };
export const previewMedia: AsyncApi = { kind: 'view', params: { sources: 'Array', current: 'Number?' } };
