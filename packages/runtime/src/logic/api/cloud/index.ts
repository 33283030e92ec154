import type { ObjectApi } from '../entry.ts';
import { createDatabase } from './database.ts';
import { callContainer, callFunction } from './functions.ts';
import { deleteFile, downloadFile, getTempFileURL, uploadFile } from './storage.ts';
import { cloudFunction } from './cloud-function.ts';

/**
 * `wx.cloud` (spec components-apis §4 Open abilities): functions of the embedding site, a database and files. Without an
 * adaptor of the site both are kept in memory.
 */
export const cloud: ObjectApi = {
  kind: 'object',
  create: (runtime) => ({
    init: () => undefined,
    callFunction: cloudFunction(runtime, 'callFunction', callFunction),
    callContainer: cloudFunction(runtime, 'callContainer', callContainer),
    uploadFile: cloudFunction(runtime, 'uploadFile', uploadFile),
    downloadFile: cloudFunction(runtime, 'downloadFile', downloadFile),
    getTempFileURL: cloudFunction(runtime, 'getTempFileURL', getTempFileURL),
    deleteFile: cloudFunction(runtime, 'deleteFile', deleteFile),
    database: () => createDatabase(runtime),
    /** A second environment is the same one here. */
    Cloud: function Cloud(this: object) {
      return Object.assign(this, cloud.create(runtime));
    },
  }),
};
