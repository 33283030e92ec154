/** A bar code or QR code in a picture. */
export interface Code {
  readonly rawValue: string;
  readonly format: string;
}

export interface CodeFinder {
  detect(source: ImageBitmapSource): Promise<readonly Code[]>;
}

/** Finds codes in pictures, where the browser can. */
export function codeFinder(): CodeFinder | undefined {
  const Detector = (globalThis as { readonly BarcodeDetector?: new () => CodeFinder }).BarcodeDetector;
  return Detector && new Detector();
}

/** The platform's name of a kind of code: `QR_CODE`, `EAN_13`. */
export function scanTypeOf(format: string): string {
  return format.toUpperCase();
}
