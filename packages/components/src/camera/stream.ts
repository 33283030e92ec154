/** Widths that `resolution` asks for. */
const WIDTHS: Readonly<Record<string, number>> = { low: 640, medium: 1280, high: 1920 };

interface Wish {
  readonly devicePosition: string;
  readonly resolution: string;
}

/** Asks the browser, and by it the user, for the pictures of a camera. */
export function openCamera({ devicePosition, resolution }: Wish): Promise<MediaStream> {
  const devices = (navigator as { readonly mediaDevices?: MediaDevices }).mediaDevices;
  if (!devices) return Promise.reject(new Error('insecure context'));
  return devices.getUserMedia({
    video: {
      facingMode: devicePosition === 'front' ? 'user' : 'environment',
      width: { ideal: WIDTHS[resolution] ?? 1280 },
    },
  });
}

/** Light and zoom, which only some cameras have and types do not know. */
interface Extras {
  readonly zoom?: { readonly max: number; readonly min: number };
  readonly torch?: boolean;
}

export function extrasOf(stream: MediaStream | undefined): Extras {
  const [track] = stream?.getVideoTracks() ?? [];
  return (track?.getCapabilities?.() ?? {}) as Extras;
}

export async function setExtra(stream: MediaStream, extra: { zoom: number } | { torch: boolean }): Promise<void> {
  const [track] = stream.getVideoTracks();
  await track?.applyConstraints({ advanced: [extra as MediaTrackConstraintSet] });
}

/** What `errMsg` says of a camera that did not come. */
export function refusal(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'auth deny';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no camera' : String(cause);
}
