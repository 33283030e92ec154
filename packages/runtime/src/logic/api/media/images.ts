import type { Runtime } from '../../runtime.ts';
import { none } from '../../features.ts';
import { callFrame, callFrameWith } from '../calls.ts';
import { ApiFailure, type AsyncApi } from '../entry.ts';
import { filesOf } from '../files/files.ts';
import { normalPath } from '../files/paths.ts';
import { HEAD_LENGTH, readImageHead } from './image-head.ts';

/** Pictures, read and changed in the worker as far as it can (spec components-apis §4 Media). */
export const getImageInfo: AsyncApi = {
  kind: 'view',
  params: { src: 'String' },
  async run(runtime, { src }) {
    const content = await contentOf(runtime, src as string);
    const { width, height } = await measure(runtime, content, src as string);
    const { isTurned, ...head } = readImageHead(new Uint8Array(await content.slice(0, HEAD_LENGTH).arrayBuffer()));
    const isElsewhere = /^(?:https?:)?\/\//.test(src as string);
    const path = isElsewhere ? filesOf(runtime).addTemporary(content, `.${head.type}`) : normalPath(src as string);
    // The size is that of the file, as it was before the camera was turned.
    return { ...head, path, width: isTurned ? height : width, height: isTurned ? width : height };
  },
};

export const compressImage: AsyncApi = {
  kind: 'view',
  params: { src: 'String', quality: 'Number?', compressedWidth: 'Number?', compressedHeight: 'Number?' },
  async run(runtime, { src, quality = 80, compressedWidth, compressedHeight }) {
    const bitmap = await decode(runtime, await filesOf(runtime).blob(src as string), src as string);
    const ratio = bitmap.width / bitmap.height;
    const wanted = [compressedWidth, compressedHeight] as readonly (number | undefined)[];
    const width = wanted[0] ?? (wanted[1] === undefined ? bitmap.width : wanted[1] * ratio);
    const height = wanted[1] ?? width / ratio;
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
    const context = canvas.getContext('2d')!;
    // JPEG has no holes: they become white, not black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const content = await canvas.convertToBlob({
      type: 'image/jpeg',
      quality: Math.min(100, Math.max(0, Number(quality))) / 100,
    });
    return { tempFilePath: filesOf(runtime).addTemporary(content) };
  },
};

/** The user chooses the part in the page. */
export const cropImage: AsyncApi = {
  kind: 'view',
  params: { src: 'String', cropScale: 'String' },
  async run(runtime, { src, cropScale }) {
    const [width = 0, height = 0] = String(cropScale).split(':').map(Number);
    if (!(width > 0 && height > 0)) throw new ApiFailure('parameter error: cropScale is not valid');
    return cutByUser(runtime, await contentOf(runtime, src as string), { width, height });
  },
};

/** Of what the platform's editor can do, the cutting. */
export const editImage: AsyncApi = {
  kind: 'view',
  params: { src: 'String' },
  async run(runtime, { src }) {
    const content = await contentOf(runtime, src as string);
    return cutByUser(runtime, content, await measure(runtime, content, src as string));
  },
};

/** Gives a copy of the film, and what the platform tells of it. */
export const compressVideo: AsyncApi = {
  kind: 'view',
  params: { src: 'String', quality: 'String?', bitrate: 'Number?', fps: 'Number?', resolution: 'Number?' },
  async run(runtime, { src }) {
    const content = await filesOf(runtime).blob(src as string);
    // What is no film is refused.
    await callFrameWith(runtime, 'videoFacts', { content });
    return {
      tempFilePath: filesOf(runtime).addTemporary(content, src as string),
      size: Math.round(content.size / 1024),
    };
  },
};

export const getVideoInfo: AsyncApi = {
  kind: 'view',
  params: { src: 'String' },
  async run(runtime, { src }) {
    const content = await filesOf(runtime).blob(src as string);
    const facts = (await callFrameWith(runtime, 'videoFacts', { content })) as { duration: number };
    const type = /^video\/(?:x-)?(\w+)/.exec(content.type)?.[1] ?? 'mp4';
    const bitrate = facts.duration > 0 ? Math.round((content.size * 8) / 1000 / facts.duration) : 0;
    // Sizes are kilobytes here and bits a second are thousands; browsers do not count pictures.
    return { orientation: 'up', type, ...facts, size: Math.round(content.size / 1024), fps: 0, bitrate };
  },
};

/** A picture from anywhere; other servers must allow that it is read (CORS). */
async function contentOf(runtime: Runtime, src: string): Promise<Blob> {
  if (!/^(?:https?:)?\/\//.test(src) || /^http:\/\/(?:tmp|usr|store)[/_]/.test(src)) return filesOf(runtime).blob(src);
  const response = await fetch(src, { credentials: 'omit' }).catch(() => undefined);
  if (!response?.ok) throw new ApiFailure(`download image fail. ${src}`);
  return response.blob();
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function measure(runtime: Runtime, content: Blob, src: string): Promise<Size> {
  const bitmap = await decode(runtime, content, src);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}

/** What the user has left of a picture; `ratio` is that of its sides. */
async function cutByUser(runtime: Runtime, content: Blob, ratio: Size): Promise<{ readonly tempFilePath: string }> {
  const cut = (await callFrameWith(runtime, 'cropPicture', { content, ...ratio })) as { content: Blob };
  return { tempFilePath: filesOf(runtime).addTemporary(cut.content) };
}

/** Workers decode no vector pictures: those are drawn in the page. */
async function decode(runtime: Runtime, content: Blob, src: string): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(content);
  } catch {
    const drawn = (await callFrame(runtime, 'picture', { src }).catch(none)) as { bitmap: ImageBitmap } | undefined;
    if (!drawn) throw new ApiFailure('the picture could not be decoded');
    return drawn.bitmap;
  }
}
