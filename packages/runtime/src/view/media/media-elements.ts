import { Refused } from '../calls/refused.ts';

/** A film that is loaded far enough to be looked at. The caller takes its address back. */
export async function loadVideo(content: Blob): Promise<{ readonly video: HTMLVideoElement; close(): void }> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(content);
  const close = (): void => {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  };
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  video.src = address;
  try {
    await new Promise((resolve, reject) => {
      video.addEventListener('loadeddata', resolve);
      video.addEventListener('error', reject);
    });
  } catch {
    close();
    throw new Refused('the video could not be decoded');
  }
  return { video, close };
}

/** Recordings of browsers do not know their length before they have been searched to the end. */
export async function durationOf(video: HTMLVideoElement): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  const sought = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
  video.currentTime = Number.MAX_SAFE_INTEGER;
  await sought;
  const { currentTime } = video;
  video.currentTime = 0;
  return Number.isFinite(video.duration) ? video.duration : currentTime;
}

/** A picture on a canvas of this size, as a file. */
export async function drawnAs(
  source: CanvasImageSource,
  size: { readonly width: number; readonly height: number },
  part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width));
  canvas.height = Math.max(1, Math.round(size.height));
  const context = canvas.getContext('2d')!;
  // JPEG has no holes: they become white, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (part) context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height);
  else context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  if (!blob) throw new Refused('the picture is too large');
  return blob;
}
