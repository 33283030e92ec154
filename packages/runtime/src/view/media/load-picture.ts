import { addressOf } from '../address.ts';
import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';

/** A picture that a canvas in the worker draws. From elsewhere it must come with leave (CORS), or it could not be handed over. */
export async function loadPicture(view: View, src: string): Promise<ImageBitmap> {
  const address = addressOf(view, src);
  if (address === undefined) throw new Refused(`"${src}" is no address of a picture`);
  const picture = new Image();
  picture.crossOrigin = 'anonymous';
  picture.src = address;
  try {
    await picture.decode();
    // A vector picture without a size of its own has none to draw it with.
    return await (picture.naturalWidth === 0 ? createImageBitmap(picture, 0, 0, 300, 150) : createImageBitmap(picture));
  } catch {
    throw new Refused(`"${src}" could not be loaded`);
  }
}
