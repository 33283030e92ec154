import type { WxMembers } from './member.ts';

export const routing = {
  navigateTo: { form: 'async', support: 'yes', needs: [] },
  navigateBack: { form: 'async', support: 'yes', needs: [] },
  switchTab: { form: 'async', support: 'yes', needs: [] },
  redirectTo: { form: 'async', support: 'yes', needs: [] },
  reLaunch: { form: 'async', support: 'yes', needs: [] },
  rewriteRoute: { form: 'async', support: 'yes', needs: [] },
} as const satisfies WxMembers;
