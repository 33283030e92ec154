import { pageStack } from '../pages/page-stack.ts';
import { ApiFailure, type AsyncApi } from './entry.ts';

/** Routing (spec components-apis §4 Routing). */
export const navigateTo: AsyncApi = {
  kind: 'worker',
  params: { url: 'String', events: 'Object?' },
  run: async (runtime, { url, events }) => ({
    eventChannel: await runtime.service(pageStack).go('navigateTo', url as string, events),
  }),
};
export const redirectTo: AsyncApi = {
  kind: 'worker',
  params: { url: 'String' },
  run: (runtime, { url }) => runtime.service(pageStack).go('redirectTo', url as string),
};
export const reLaunch: AsyncApi = {
  kind: 'worker',
  params: { url: 'String' },
  run: (runtime, { url }) => runtime.service(pageStack).go('reLaunch', url as string),
};
export const switchTab: AsyncApi = {
  kind: 'worker',
  params: { url: 'String' },
  run: (runtime, { url }) => runtime.service(pageStack).go('switchTab', url as string),
};
export const navigateBack: AsyncApi = {
  kind: 'worker',
  params: { delta: 'Number?' },
  run(runtime, { delta }) {
    const pages = (delta ?? 1) as number;
    if (!(pages >= 0)) throw new ApiFailure('invalid delta');
    return runtime.service(pageStack).back(pages);
  },
};
