import { callsOf } from '../../shared/calls';
import { writeSound } from '../../shared/sound';

const PICTURE = '/images/threads-woven.svg';

Page({
  data: { picture: '/images/media.svg' },

  behaviors: [
    callsOf([
      {
        name: 'wx.chooseMedia',
        about: 'A picture or a film of this device.',
        action: 'Choose a picture',
        async run(page) {
          const { tempFiles, type } = await wx.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['original'] });
          const [{ tempFilePath, size }] = tempFiles as [WechatMiniprogram.MediaFile];
          page.setData({ picture: tempFilePath });
          return { type, size };
        },
      },
      {
        name: 'wx.getImageInfo',
        about: 'How large a picture is.',
        action: 'Measure it',
        async run({ data }) {
          const { width, height, type } = await wx.getImageInfo({ src: data.picture as string });
          return { width, height, type };
        },
      },
      {
        name: 'wx.compressImage',
        about: 'A smaller one of the same picture.',
        action: 'Make it smaller',
        async run(page) {
          const src = page.data.picture as string;
          const { tempFilePath } = await wx.compressImage({ src, quality: 60, compressedWidth: 32 });
          page.setData({ picture: tempFilePath });
          const { width, height, type } = await wx.getImageInfo({ src: tempFilePath });
          return { width, height, type };
        },
      },
      {
        name: 'wx.previewImage',
        about: 'Pictures on the whole screen, to be swiped and zoomed.',
        action: 'Preview',
        run: ({ data }) => wx.previewImage({ urls: [data.picture as string, PICTURE] }),
      },
      {
        name: 'wx.saveImageToPhotosAlbum',
        about: 'Saves the picture: browsers download it.',
        action: 'Save to the album',
        run: ({ data }) => wx.saveImageToPhotosAlbum({ filePath: data.picture as string }),
      },
      {
        name: 'wx.createInnerAudioContext',
        about: 'Plays a tone of half a second, which this app has made itself.',
        action: 'Play',
        run: (_, tell) =>
          new Promise<void>((resolve, reject) => {
            const audio = wx.createInnerAudioContext();
            audio.onPlay(() => tell('Playing'));
            audio.onEnded(() => {
              tell(`Played ${audio.duration} s`);
              audio.destroy();
              resolve();
            });
            audio.onError(reject);
            audio.src = writeSound(0.5);
            audio.play();
          }),
      },
      {
        name: 'wx.getAvailableAudioSources',
        about: 'What a recording can be made from.',
        action: 'List sources',
        run: () => wx.getAvailableAudioSources(),
      },
    ]),
  ],
});
