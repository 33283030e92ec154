import type { ApiArguments, AsyncApi } from '../entry.ts';
import { filesOf } from './files.ts';
import { runLater } from './manager.ts';
import { savedFileInfo, savedFiles } from './saved-files.ts';
import { wholeFiles } from './whole-files.ts';
import type { Operation } from './operation.ts';

/** Functions of `wx` that were there before the file system manager (spec components-apis §4 Legacy). */
export const saveFile = of(wholeFiles['saveFile']!);
export const getSavedFileList = of(savedFiles['getSavedFileList']!);
export const removeSavedFile = of(savedFiles['removeSavedFile']!);
export const getFileInfo = of(savedFiles['getFileInfo']!);
export const getSavedFileInfo: AsyncApi = {
  kind: 'worker',
  params: { filePath: 'String' },
  run: (runtime, { filePath }) => savedFileInfo(filesOf(runtime), filePath as string),
};

function of(operation: Operation): AsyncApi {
  return {
    kind: 'worker',
    params: operation.params,
    run: (runtime, args: ApiArguments) => runLater(runtime, operation, args),
  };
}
