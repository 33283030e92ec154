import type { WxMembers } from './member.ts';

const FILES = ['files'] as const;
const HANDED_OUT = ['call', 'files'] as const;

export const files = {
  openDocument: {
    form: 'async',
    support: 'partly',
    needs: HANDED_OUT,
    remark: 'PDF, pictures and text open in a tab of their own; other documents are downloaded.',
  },
  getFileSystemManager: {
    form: 'manager',
    support: 'partly',
    needs: FILES,
    remark:
      'No folders of the package; of it only what a site serves. `readZipEntry`, `unzip` and `readCompressedFile` have no synchronous form, the last needs a browser that knows Brotli.',
  },
  env: { form: 'namespace', support: 'yes', needs: [] },
  saveFileToDisk: { form: 'async', support: 'yes', needs: HANDED_OUT },
  saveFile: { form: 'async', support: 'yes', needs: FILES },
  getSavedFileList: { form: 'async', support: 'yes', needs: FILES },
  getSavedFileInfo: { form: 'async', support: 'yes', needs: FILES },
  removeSavedFile: { form: 'async', support: 'yes', needs: FILES },
  getFileInfo: { form: 'async', support: 'yes', needs: FILES },
} as const satisfies WxMembers;
