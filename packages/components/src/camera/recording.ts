/** What a recording came to. */
export interface Recorded {
  readonly video: Blob;
  readonly thumb: Blob;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** In seconds. */
  readonly duration: number;
}

/** The picture that a video shows now. */
export async function takeFrame(video: HTMLVideoElement, type: string, quality: number): Promise<Blob> {
  const canvas = frameOf(video);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!file) throw new Error('no picture yet');
  return file;
}

export function frameOf(video: HTMLVideoElement): HTMLCanvasElement {
  const { videoWidth: width, videoHeight: height } = video;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(video, 0, 0);
  return canvas;
}

/** A film of a camera, until it is stopped. */
export class Recording {
  private readonly parts: Blob[] = [];
  private readonly recorder: MediaRecorder;
  private readonly begun = performance.now();
  private readonly thumb: Promise<Blob>;

  constructor(
    stream: MediaStream,
    private readonly preview: HTMLVideoElement,
  ) {
    this.recorder = new MediaRecorder(stream);
    this.recorder.ondataavailable = ({ data }) => this.parts.push(data);
    this.recorder.start();
    this.thumb = takeFrame(preview, 'image/jpeg', 0.8);
  }

  async stop(): Promise<Recorded> {
    const stopped = new Promise((resolve) => (this.recorder.onstop = resolve));
    this.recorder.stop();
    await stopped;
    const video = new Blob(this.parts, { type: this.recorder.mimeType });
    const { videoWidth: width, videoHeight: height } = this.preview;
    const duration = (performance.now() - this.begun) / 1000;
    return { video, thumb: await this.thumb, width, height, size: video.size, duration };
  }
}
