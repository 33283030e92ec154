import { ApiFailure, type ApiEntry } from './entry.ts';

/** Routing (spec components-apis §4 Routing). */
export const navigation: Readonly<Record<string, ApiEntry>> = {
  navigateTo: {
    kind: 'worker',
    params: { url: 'String', events: 'Object?' },
    run: ({ router }, { url, events }) => router.navigateTo(url as string, events),
  },
  redirectTo: {
    kind: 'worker',
    params: { url: 'String' },
    run: ({ router }, { url }) => router.redirectTo(url as string),
  },
  reLaunch: { kind: 'worker', params: { url: 'String' }, run: ({ router }, { url }) => router.reLaunch(url as string) },
  switchTab: {
    kind: 'worker',
    params: { url: 'String' },
    run: ({ router }, { url }) => router.switchTab(url as string),
  },
  navigateBack: {
    kind: 'worker',
    params: { delta: 'Number?' },
    run({ router }, { delta }) {
      const pages = (delta ?? 1) as number;
      if (!(pages >= 0)) throw new ApiFailure('invalid delta');
      return router.navigateBack(pages);
    },
  },
};
