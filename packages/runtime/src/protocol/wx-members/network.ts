import type { WxMembers } from './member.ts';

const WORKER = [] as const;

export const network = {
  request: {
    form: 'manager',
    support: 'partly',
    needs: ['call'],
    remark:
      'By the rules of browsers: servers must allow it (CORS), names of headers come in small letters, cookies cannot be read, `Referer` and the like cannot be set.',
    lacks: ['object.redirect.manual', 'success.exception', 'success.profile'],
  },
  uploadFile: {
    form: 'manager',
    support: 'partly',
    needs: ['call', 'files'],
    remark: 'As `request`.',
    lacks: ['success.profile'],
  },
  downloadFile: {
    form: 'manager',
    support: 'partly',
    needs: ['call', 'files'],
    remark: 'As `request`.',
    lacks: ['success.profile'],
  },
  connectSocket: { form: 'manager', support: 'partly', needs: ['call'], remark: 'Browsers let nobody set headers.' },
  getNetworkType: {
    form: 'async',
    support: 'partly',
    needs: WORKER,
    remark: '`wifi` where the browser does not tell; no `signalStrength`.',
  },
  onSocketMessage: { form: 'on', support: 'yes', needs: WORKER },
  sendSocketMessage: { form: 'async', support: 'yes', needs: WORKER },
  onSocketClose: { form: 'on', support: 'yes', needs: WORKER },
  onSocketOpen: { form: 'on', support: 'yes', needs: WORKER },
  closeSocket: { form: 'async', support: 'yes', needs: WORKER },
  onNetworkStatusChange: { form: 'on', support: 'yes', needs: WORKER },
  onSocketError: { form: 'on', support: 'yes', needs: WORKER },
  offNetworkStatusChange: { form: 'off', support: 'yes', needs: WORKER },
  onNetworkWeakChange: {
    form: 'on',
    support: 'partly',
    needs: WORKER,
    remark: 'Only where the browser tells of the quality of the connection.',
  },
  offNetworkWeakChange: { form: 'off', support: 'yes', needs: WORKER },
} as const satisfies WxMembers;
