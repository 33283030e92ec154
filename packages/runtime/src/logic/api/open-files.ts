import type { Runtime } from '../runtime.ts';
import { callFrameWith } from './calls.ts';
import type { ApiArguments, AsyncApi } from './entry.ts';
import { filesOf } from './files/files.ts';

/** Files that the user shares with others (spec components-apis §4 Open abilities). */
export const showShareImageMenu: AsyncApi = {
  kind: 'view',
  params: { path: 'String' },
  run: (runtime, args) => share(runtime, args, 'path'),
};
export const shareFileMessage: AsyncApi = {
  kind: 'view',
  params: { filePath: 'String', fileName: 'String?' },
  run: (runtime, args) => share(runtime, args, 'filePath'),
};
export const shareVideoMessage: AsyncApi = {
  kind: 'view',
  params: { videoPath: 'String' },
  run: (runtime, args) => share(runtime, args, 'videoPath'),
};

async function share(runtime: Runtime, args: ApiArguments, field: string): Promise<unknown> {
  const path = args[field] as string;
  const content = await filesOf(runtime).blob(path);
  return callFrameWith(runtime, 'shareFile', { content, name: args['fileName'] ?? path.split('/').at(-1) });
}
