import type { ChosenFile, ChooseRequest } from '../../../protocol/choose.ts';
import type { Runtime } from '../../runtime.ts';
import { callFrame } from '../calls.ts';
import type { ApiArguments, AsyncApi } from '../entry.ts';
import { filesOf } from '../files/files.ts';

/** Files that the user picks in the page become temporary ones (spec components-apis §4 Media). */
export const chooseImage: AsyncApi = {
  kind: 'view',
  params: { count: 'Number?', sizeType: 'Array?', sourceType: 'Array?' },
  async run(runtime, args) {
    const files = await choose(runtime, { ...common(args), media: ['image'], count: countOf(args, 9) });
    const tempFiles = files.map(({ path, file: { size } }) => ({ path, size }));
    return { tempFilePaths: tempFiles.map(({ path }) => path), tempFiles };
  },
};

export const chooseVideo: AsyncApi = {
  kind: 'view',
  params: { sourceType: 'Array?', maxDuration: 'Number?', compressed: 'Boolean?' },
  async run(runtime, args) {
    const [first] = await choose(runtime, { ...common(args), media: ['video'], count: 1 });
    const { path, thumb, file } = first!;
    const { size, duration = 0, width = 0, height = 0 } = file;
    return { tempFilePath: path, thumbTempFilePath: thumb, duration, size, width, height };
  },
};

export const chooseMedia: AsyncApi = {
  kind: 'view',
  params: { count: 'Number?', mediaType: 'Array?', sourceType: 'Array?', sizeType: 'Array?', camera: 'String?' },
  async run(runtime, args) {
    const { mediaType = ['image', 'video'] } = args;
    const kinds = (mediaType as readonly string[]).flatMap((kind) => (kind === 'mix' ? ['image', 'video'] : [kind]));
    const files = await choose(runtime, { ...common(args), media: kinds, count: countOf(args, 9) });
    const tempFiles = files.map(({ path, thumb, file }) => {
      const { size, duration, width = 0, height = 0, kind: fileType } = file;
      const place = { tempFilePath: path, size, width, height, fileType };
      return fileType === 'video' ? { ...place, duration, thumbTempFilePath: thumb } : place;
    });
    const types = new Set(tempFiles.map(({ fileType }) => fileType));
    return { tempFiles, type: types.size > 1 ? 'mix' : (tempFiles[0]?.fileType ?? 'image') };
  },
};

export const chooseMessageFile: AsyncApi = {
  kind: 'view',
  params: { count: 'Number', type: 'String?', extension: 'Array?' },
  async run(runtime, args) {
    const { type = 'all', extension } = args;
    const media = type === 'image' || type === 'video' ? [type] : ['file'];
    const request = { media, count: countOf(args, 1), sources: ['album'], compress: false };
    const isNarrow = type === 'file' && Array.isArray(extension);
    const files = await choose(runtime, { ...request, ...(isNarrow && { extensions: extension.map(String) }) });
    const tempFiles = files.map(({ path, file: { size, name, time, kind } }) => ({
      path,
      size,
      name,
      time,
      type: kind,
    }));
    return { tempFiles };
  },
};

interface Chosen {
  readonly path: string;
  readonly thumb?: string;
  readonly file: ChosenFile<Blob>;
}

async function choose(runtime: Runtime, request: ChooseRequest): Promise<readonly Chosen[]> {
  const { files } = (await callFrame(runtime, 'chooseFiles', request)) as { files: readonly ChosenFile<Blob>[] };
  const store = filesOf(runtime);
  return files.map((file) => ({
    path: store.addTemporary(file.content, file.name),
    ...(file.thumb && { thumb: store.addTemporary(file.thumb, 'thumb.jpg') }),
    file,
  }));
}

function common({ sourceType = ['album', 'camera'], sizeType = ['original', 'compressed'], camera }: ApiArguments) {
  return {
    sources: (sourceType as readonly unknown[]).map(String),
    compress: !(sizeType as readonly unknown[]).includes('original'),
    front: camera === 'front',
  };
}

function countOf({ count }: ApiArguments, usual: number): number {
  return typeof count === 'number' && count >= 1 ? Math.floor(count) : usual;
}
