import type { WxMembers } from './member.ts';

export const storage = {
  getStorageSync: { form: 'sync', support: 'yes', needs: ['storage'] },
  setStorageSync: { form: 'sync', support: 'yes', needs: ['storage'] },
  removeStorageSync: { form: 'sync', support: 'yes', needs: ['storage'] },
  setStorage: {
    form: 'async',
    support: 'yes',
    remark: 'Encrypted by the browser at most; `encrypt` keeps such entries apart.',
    needs: ['storage'],
  },
  clearStorageSync: { form: 'sync', support: 'yes', needs: ['storage'] },
  getStorage: { form: 'async', support: 'yes', needs: ['storage'] },
  removeStorage: { form: 'async', support: 'yes', needs: ['storage'] },
  getStorageInfoSync: { form: 'sync', support: 'yes', needs: ['storage'] },
  clearStorage: { form: 'async', support: 'yes', needs: ['storage'] },
  getStorageInfo: { form: 'async', support: 'yes', needs: ['storage'] },
  batchGetStorage: { form: 'async', support: 'yes', needs: ['storage'] },
  batchGetStorageSync: { form: 'sync', support: 'yes', needs: ['storage'] },
  batchSetStorage: { form: 'async', support: 'yes', needs: ['storage'] },
  batchSetStorageSync: { form: 'sync', support: 'yes', needs: ['storage'] },
  createBufferURL: { form: 'sync', support: 'yes', needs: [] },
  revokeBufferURL: { form: 'sync', support: 'yes', needs: [] },
} as const satisfies WxMembers;
