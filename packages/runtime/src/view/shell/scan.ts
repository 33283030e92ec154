import { codeFinder, scanTypeOf, type Code, type CodeFinder } from '../device/codes.ts';
import { element } from '../dom.ts';
import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';
import { openFormSheet } from './form-sheet.ts';
import { openServiceSheet } from './service-sheet.ts';
import { serviceTexts } from './service-texts.ts';

export interface ScanResult {
  readonly result: string;
  readonly scanType: string;
  readonly charSet: string;
  readonly path: string;
  readonly rawData: string;
}

/** How often a picture of the camera is searched, in ms. */
const OFTEN = 250;

/** `wx.scanCode`: the camera is searched for a code, or a picture of the user's; where the browser finds none, it is typed in. */
export async function scanCode(
  view: View,
  { onlyFromCamera = false }: { readonly onlyFromCamera?: boolean },
): Promise<ScanResult> {
  const finder = codeFinder();
  const camera = finder && (await openCamera());
  const code = finder && camera ? await fromCamera(view, finder, camera, onlyFromCamera) : await fromKeyboard(view);
  if (!code) throw new Refused('cancel');
  const { rawValue: result, format } = code;
  const rawData = btoa(String.fromCharCode(...new TextEncoder().encode(result)));
  return { result, scanType: scanTypeOf(format), charSet: 'utf-8', path: '', rawData };
}

async function openCamera(): Promise<MediaStream | undefined> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    // There is none, or the user does not want it.
    return undefined;
  }
}

async function fromCamera(
  view: View,
  finder: CodeFinder,
  camera: MediaStream,
  onlyFromCamera: boolean,
): Promise<Code | undefined> {
  const words = serviceTexts();
  const video = element('video', '');
  Object.assign(video, { srcObject: camera, muted: true, playsInline: true, ariaLabel: words.scan });
  let found: Code | undefined;
  const look = setInterval(async () => {
    if (video.readyState < video.HAVE_CURRENT_DATA) return;
    [found] = await finder.detect(video).catch((): Code[] => []);
    if (found) video.closest('dialog')?.close();
  }, OFTEN);
  void video.play().catch(() => undefined);
  const chosen = await openServiceSheet<'picture'>(view, {
    title: words.scan,
    text: words.scanText,
    content: [video],
    actions: onlyFromCamera ? [] : [{ label: words.scanPicture, answer: () => 'picture' }],
  });
  clearInterval(look);
  for (const track of camera.getTracks()) track.stop();
  return chosen === 'picture' ? fromPicture(finder) : found;
}

async function fromPicture(finder: CodeFinder): Promise<Code | undefined> {
  const file = await choosePicture();
  if (!file) return undefined;
  const [found] = await finder.detect(await createImageBitmap(file));
  if (!found) throw new Refused(serviceTexts().noCode);
  return found;
}

function choosePicture(): Promise<File | undefined> {
  const input = element('input', '');
  input.type = 'file';
  input.accept = 'image/*';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** Without a camera, or without somebody who finds codes. */
async function fromKeyboard(view: View): Promise<Code | undefined> {
  const words = serviceTexts();
  const typed = await openFormSheet(view, {
    title: words.scan,
    text: words.scanNone,
    fields: [{ name: 'code', label: words.code }],
  });
  return typed && { rawValue: typed['code']!, format: 'qr_code' };
}
