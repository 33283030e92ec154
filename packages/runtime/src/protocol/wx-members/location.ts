import type { WxMembers } from './member.ts';

export const location = {
  getLocation: { form: 'async', support: 'planned' },
  openLocation: { form: 'async', support: 'planned' },
  chooseLocation: { form: 'async', support: 'planned' },
  getFuzzyLocation: { form: 'async', support: 'planned' },
  choosePoi: { form: 'async', support: 'planned' },
  offLocationChange: { form: 'off', support: 'planned' },
  offLocationChangeError: { form: 'off', support: 'planned' },
  onLocationChange: { form: 'on', support: 'planned' },
  onLocationChangeError: { form: 'on', support: 'planned' },
  startLocationUpdate: { form: 'async', support: 'planned' },
  stopLocationUpdate: { form: 'async', support: 'planned' },
  startLocationUpdateBackground: { form: 'async', support: 'planned' },
} as const satisfies WxMembers;
