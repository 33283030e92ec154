import type { ChooseRequest, ChosenFile } from '../../protocol/choose.ts';
import { durationOf, drawnAs, loadVideo } from './media-elements.ts';
import { Refused } from '../calls/refused.ts';
import { showActionSheet } from '../shell/action-sheet.ts';
import { texts } from '../shell/texts.ts';
import type { View } from '../view.ts';

/** Lets the user pick files, and looks into them (spec components-apis §4 Media). */
export async function chooseFiles({ frame }: View, request: ChooseRequest): Promise<readonly ChosenFile<Blob>[]> {
  const input = inputFor(request);
  // Browsers open the dialog in answer to a touch only, and only for some seconds after it.
  if (navigator.userActivation?.isActive === false) {
    const choice = await showActionSheet(frame, { itemList: [texts().choose] });
    if (choice === undefined) throw new Refused('cancel');
  }
  const files = (await pick(input)).slice(0, request.count);
  return Promise.all(files.map((file) => lookInto(file, request.compress)));
}

function inputFor({ media, count, sources, front = false, extensions }: ChooseRequest): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = count > 1;
  const types = media.filter((kind) => kind !== 'file').map((kind) => `${kind}/*`);
  input.accept = (extensions?.map((ending) => `.${ending.replace(/^\./, '')}`) ?? types).join(',');
  if (sources.length === 1 && sources[0] === 'camera') input.setAttribute('capture', front ? 'user' : 'environment');
  return input;
}

function pick(input: HTMLInputElement): Promise<readonly File[]> {
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => reject(new Refused('cancel')));
    input.click();
  });
}

type Kind = ChosenFile['kind'];

async function lookInto(file: File, compress: boolean): Promise<ChosenFile<Blob>> {
  const [family = ''] = file.type.split('/');
  const kind: Kind = family === 'image' || family === 'video' ? family : 'file';
  const plain = { content: file, name: file.name, size: file.size, time: Math.floor(file.lastModified / 1000), kind };
  // What cannot be decoded is still a file.
  if (kind === 'image') return picture(plain, compress).catch(() => plain);
  return kind === 'video' ? film(plain).catch(() => plain) : plain;
}

/** The longer side of a picture that was made smaller. */
const COMPRESSED = 1280;

async function picture(file: ChosenFile<Blob>, compress: boolean): Promise<ChosenFile<Blob>> {
  const bitmap = await createImageBitmap(file.content);
  const { width, height } = bitmap;
  const scale = Math.min(1, COMPRESSED / Math.max(width, height));
  if (!compress || file.content.type === 'image/gif') {
    bitmap.close();
    return { ...file, width, height };
  }
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const content = await drawnAs(bitmap, size);
  bitmap.close();
  if (content.size >= file.size) return { ...file, width, height };
  return { ...file, ...size, content, size: content.size, name: file.name.replace(/\.\w+$/, '.jpg') };
}

async function film(file: ChosenFile<Blob>): Promise<ChosenFile<Blob>> {
  const { video, close } = await loadVideo(file.content);
  const { videoWidth: width, videoHeight: height } = video;
  const thumb = await drawnAs(video, { width, height });
  const duration = await durationOf(video);
  close();
  return { ...file, width, height, duration, thumb };
}
