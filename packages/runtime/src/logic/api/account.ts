import type { Runtime } from '../runtime.ts';
import type { AsyncApi, SyncApi } from './entry.ts';

/** What an app is told of itself (spec components-apis §4 System, §5 ext.json). */
export const getExtConfigSync: SyncApi = (runtime) => extOf(runtime);
export const getExtConfig: AsyncApi = { kind: 'worker', run: (runtime) => ({ extConfig: extOf(runtime) }) };
export const getApiCategory: SyncApi = ({ app }) => app.launchOptions().apiCategory;
export const getAccountInfoSync: SyncApi = ({ bundle }) => ({
  miniProgram: { appId: bundle.appId ?? '', envVersion: 'release', version: '' },
  plugin: {},
});

function extOf({ bundle }: Runtime): unknown {
  return structuredClone(bundle.ext ?? {});
}

/** The token of periodic fetches, of which there are none: kept until the app ends. */
const tokens = new WeakMap<Runtime, string>();
export const setBackgroundFetchToken: AsyncApi = {
  kind: 'worker',
  params: { token: 'String' },
  run: (runtime, { token }) => void tokens.set(runtime, token as string),
};
export const getBackgroundFetchToken: AsyncApi = {
  kind: 'worker',
  run: (runtime) => ({ token: tokens.get(runtime) ?? '' }),
};
