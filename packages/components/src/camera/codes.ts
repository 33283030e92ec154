interface Code {
  readonly rawValue: string;
  readonly format: string;
}

interface Detector {
  detect(source: HTMLVideoElement): Promise<Code[]>;
}

/** How often a picture is searched, in ms. */
const OFTEN = 300;

/** Looks for bar codes and QR codes in a video, where the browser can. The result ends it. */
export function watchCodes(video: HTMLVideoElement, found: (code: Code) => void): () => void {
  const Detect = (globalThis as { readonly BarcodeDetector?: new () => Detector }).BarcodeDetector;
  if (!Detect) return () => undefined;
  const detector = new Detect();
  let last = '';
  const timer = setInterval(async () => {
    if (video.readyState < video.HAVE_CURRENT_DATA) return;
    const [code] = await detector.detect(video).catch((): Code[] => []);
    // The same code stays in the picture for a while.
    if (code && code.rawValue !== last) found(code);
    last = code?.rawValue ?? '';
  }, OFTEN);
  return () => clearInterval(timer);
}
