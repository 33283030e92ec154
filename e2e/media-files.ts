import type { Page } from 'playwright';

/** What a user would have on the device. Made in the browser, so that it is what browsers make. */
export interface MediaFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export async function makePicture(page: Page, name: string, width: number, height: number): Promise<MediaFile> {
  const base64 = await page.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [w, h];
      const context = canvas.getContext('2d')!;
      const colors = context.createLinearGradient(0, 0, w, h);
      colors.addColorStop(0, '#1a936f');
      colors.addColorStop(1, '#f6ae2d');
      context.fillStyle = colors;
      context.fillRect(0, 0, w, h);
      context.fillStyle = '#fff';
      context.beginPath();
      context.arc(w / 2, h / 2, Math.min(w, h) / 4, 0, 7);
      context.fill();
      return canvas.toDataURL('image/png').split(',')[1]!;
    },
    [width, height] as const,
  );
  return { name, mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
}

/** Something over a second of film. */
export async function makeFilm(page: Page, name: string): Promise<MediaFile> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [160, 120];
    const context = canvas.getContext('2d')!;
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' });
    const pieces: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.start();
    const begin = performance.now();
    while (performance.now() - begin < 1200) {
      context.fillStyle = `hsl(${(performance.now() / 5) % 360} 80% 50%)`;
      context.fillRect(0, 0, 160, 120);
      await new Promise(requestAnimationFrame);
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return { name, mimeType: 'video/webm', buffer: Buffer.from(base64, 'base64') };
}

/** A second of silence as WAV (RIFF, 16 bit, one channel). */
export function makeSound(seconds = 1): Buffer {
  const rate = 8000;
  const data = Buffer.alloc(rate * 2 * seconds);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
