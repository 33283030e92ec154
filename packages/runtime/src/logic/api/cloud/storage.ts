import type { Runtime } from '../../runtime.ts';
import { ApiFailure, type AsyncApi } from '../entry.ts';
import { filesOf } from '../files/files.ts';

type Api = Pick<AsyncApi, 'params' | 'run'>;

const NO_FILE = { errCode: -503003, errMsg: 'storage file not exists' };

/** Files of the cloud: kept until the app ends; `<image src="cloud://…">` shows them. */
export const uploadFile: Api = {
  params: { cloudPath: 'String', filePath: 'String' },
  async run(runtime, { cloudPath, filePath }) {
    const content = await filesOf(runtime).blob(filePath as string);
    const fileID = `cloud://heddle/${(cloudPath as string).replace(/^\/+/, '')}`;
    uploaded(runtime).set(fileID, content);
    tellView(runtime, fileID, content);
    return { fileID, statusCode: 200 };
  },
};

export const downloadFile: Api = {
  params: { fileID: 'String' },
  run(runtime, { fileID }) {
    const content = uploaded(runtime).get(fileID as string);
    if (!content) throw new ApiFailure(NO_FILE.errMsg, { errCode: NO_FILE.errCode });
    return { tempFilePath: filesOf(runtime).addTemporary(content, fileID as string), statusCode: 200 };
  },
};

/** An address that the app itself can use, and nobody else. */
export const getTempFileURL: Api = {
  params: { fileList: 'Array' },
  run: (runtime, { fileList }) => ({
    fileList: idsIn(fileList).map((fileID) => {
      const content = uploaded(runtime).get(fileID);
      return content
        ? { fileID, tempFileURL: filesOf(runtime).addTemporary(content, fileID), maxAge: 7200, status: 0, errMsg: 'ok' }
        : { fileID, tempFileURL: '', status: NO_FILE.errCode, errMsg: NO_FILE.errMsg };
    }),
  }),
};

export const deleteFile: Api = {
  params: { fileList: 'Array' },
  run: (runtime, { fileList }) => ({
    fileList: idsIn(fileList).map((fileID) => {
      if (!uploaded(runtime).delete(fileID)) return { fileID, status: NO_FILE.errCode, errMsg: NO_FILE.errMsg };
      tellView(runtime, fileID, undefined);
      return { fileID, status: 0, errMsg: 'ok' };
    }),
  }),
};

const uploaded = (runtime: Runtime): Map<string, Blob> => runtime.service(createFiles);

function createFiles(): Map<string, Blob> {
  return new Map();
}

function tellView({ channel }: Runtime, path: string, content: Blob | undefined): void {
  const entry = content ? { content, modified: Date.now() } : null;
  channel.send({ type: 'files', id: 0, changes: [{ path, entry }] });
}

/** Ids, by themselves or in objects with a lifetime. */
function idsIn(fileList: unknown): string[] {
  return (fileList as readonly unknown[]).map((entry) =>
    String(typeof entry === 'object' ? (entry as { fileID?: unknown } | null)?.fileID : entry),
  );
}
