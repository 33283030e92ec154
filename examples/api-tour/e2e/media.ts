import { expect, test } from 'vitest';
import { eventually } from '../../../e2e/example.ts';
import { makePicture } from '../../../e2e/media-files.ts';
import { answer, inDialog, make, told } from './steps.ts';
import type { Tour } from './tour.ts';

/** Pictures, sounds and drawings. */
export function mediaTests(tour: Tour): void {
  test('media', async () => {
    const app = await tour.open('pages/media/media');
    // What the page begins with is a vector picture.
    await make(app, 'Measure it');
    await answer(app, 'wx.getImageInfo').toBe('{"width":44,"height":44,"type":"unknown"}');
    const file = await makePicture(app.page, 'beans.png', 64, 48);
    const opened = app.page.waitForEvent('filechooser');
    await make(app, 'Choose a picture');
    await (await opened).setFiles([file]);
    await answer(app, 'wx.chooseMedia').toBe(`{"type":"image","size":${file.buffer.length}}`);
    await make(app, 'Measure it');
    await answer(app, 'wx.getImageInfo').toBe('{"width":64,"height":48,"type":"png"}');
    await make(app, 'Make it smaller');
    await answer(app, 'wx.compressImage').toBe('{"width":32,"height":24,"type":"jpeg"}');
    const saved = app.page.waitForEvent('download');
    await make(app, 'Save to the album');
    await inDialog(app, 'Allow').click();
    expect((await saved).suggestedFilename()).toMatch(/\.jpe?g$/);
    await answer(app, 'wx.saveImageToPhotosAlbum').toBe('{"errMsg":"saveImageToPhotosAlbum:ok"}');
    await make(app, 'List sources');
    await eventually(() => told(app, 'wx.getAvailableAudioSources')).toMatchObject({ audioSources: ['auto', 'mic'] });
    await make(app, 'Play');
    await answer(app, 'wx.createInnerAudioContext').toBe('Played 0.5 s');
    await make(app, 'Preview');
    await answer(app, 'wx.previewImage').toBe('{"errMsg":"previewImage:ok"}');
    await app.page.getByRole('dialog').waitFor();
  });

  test('canvas', async () => {
    const app = await tour.open('pages/canvas/canvas');
    await make(app, 'Draw');
    await answer(app, 'Canvas.getContext').toBe('[255,210,122,255]');
    await make(app, 'Make a picture');
    await answer(app, 'wx.canvasToTempFilePath').toBe('{"width":140,"height":100}');
    await make(app, 'Draw the old way');
    await answer(app, 'wx.createCanvasContext').toBe('Drawn');
    await make(app, 'Read a pixel');
    await answer(app, 'wx.canvasGetImageData').toBe('[255,0,0,255]');
    await make(app, 'Draw unseen');
    await answer(app, 'wx.createOffscreenCanvas').toBe('[10,200,30,255]');
  });
}
