import type { WxMembers } from './member.ts';

export const location = {
  getLocation: { form: 'async', support: 'partly', remark: 'What the browser does not know (speed, heights) is 0.' },
  openLocation: {
    form: 'async',
    support: 'partly',
    remark: 'A sheet with the place; a map in it in apps that use `<map>`, and a link to a map site.',
  },
  chooseLocation: {
    form: 'async',
    support: 'partly',
    remark: 'A map with a pin in apps that use `<map>`, else a form; places cannot be searched for.',
  },
  getFuzzyLocation: { form: 'async', support: 'yes' },
  choosePoi: { form: 'async', support: 'partly', remark: 'As chooseLocation.' },
  offLocationChange: { form: 'off', support: 'yes', needs: [] },
  offLocationChangeError: { form: 'off', support: 'yes', needs: [] },
  onLocationChange: { form: 'on', support: 'yes' },
  onLocationChangeError: { form: 'on', support: 'yes' },
  startLocationUpdate: { form: 'async', support: 'yes' },
  stopLocationUpdate: { form: 'async', support: 'yes' },
  startLocationUpdateBackground: {
    form: 'async',
    support: 'partly',
    remark: 'The browser stops it while the page is hidden.',
  },
} as const satisfies WxMembers;
