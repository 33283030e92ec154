import { callsOf } from '../../shared/calls';
import type { CallingPage } from '../../shared/calls';

type Canvas = WechatMiniprogram.Canvas;

Page({
  data: { picture: '' },

  behaviors: [
    callsOf([
      {
        name: 'Canvas.getContext',
        about: 'Draws with the functions of browsers. The canvas comes from a query.',
        action: 'Draw',
        async run() {
          const canvas = await newCanvas();
          const context = canvas.getContext('2d');
          canvas.width = 140;
          canvas.height = 100;
          context.fillStyle = '#0a6fb8';
          context.fillRect(0, 0, 140, 100);
          context.fillStyle = '#ffd27a';
          context.fillRect(20, 20, 60, 60);
          return [...context.getImageData(50, 50, 1, 1).data];
        },
      },
      {
        name: 'wx.canvasToTempFilePath',
        about: 'A picture of what is drawn, as a file.',
        action: 'Make a picture',
        async run(page) {
          const { tempFilePath } = await wx.canvasToTempFilePath({ canvas: (await newCanvas()) as never });
          page.setData({ picture: tempFilePath });
          const { width, height } = await wx.getImageInfo({ src: tempFilePath });
          return { width, height };
        },
      },
      {
        name: 'wx.createCanvasContext',
        about: 'The older way: steps are kept, and drawn together.',
        action: 'Draw the old way',
        run: (page, tell) => drawOld(page, () => tell('Drawn')),
      },
      {
        name: 'wx.canvasGetImageData',
        about: 'A pixel of the older canvas.',
        action: 'Read a pixel',
        async run(page) {
          const { data } = await wx.canvasGetImageData({ canvasId: 'old', x: 70, y: 50, width: 1, height: 1 }, page);
          return [...data];
        },
      },
      {
        name: 'wx.createOffscreenCanvas',
        about: 'Nobody sees it: for pictures that are made in the background.',
        action: 'Draw unseen',
        run() {
          const canvas = wx.createOffscreenCanvas({ type: '2d', width: 20, height: 10 });
          const context = canvas.getContext('2d');
          context.fillStyle = 'rgb(10, 200, 30)';
          context.fillRect(0, 0, 20, 10);
          return [...context.getImageData(5, 5, 1, 1).data];
        },
      },
    ]),
  ],
});

function newCanvas(): Promise<Canvas> {
  return new Promise((resolve) => {
    wx.createSelectorQuery()
      .select('#new')
      .node(({ node }) => resolve(node as Canvas))
      .exec();
  });
}

function drawOld(page: CallingPage, done: () => void): void {
  const context = wx.createCanvasContext('old', page);
  context.setFillStyle('#7a4fc4');
  context.fillRect(0, 0, 140, 100);
  context.setFillStyle('#ff0000');
  context.beginPath();
  context.arc(70, 50, 30, 0, 2 * Math.PI);
  context.fill();
  context.draw(false, done);
}
