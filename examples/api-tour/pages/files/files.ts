import { callsOf } from '../../shared/calls';

const files = wx.getFileSystemManager();
const FOLDER = `${wx.env.USER_DATA_PATH}/tour`;
const NOTE = `${FOLDER}/note.txt`;

Page({
  behaviors: [
    callsOf([
      {
        name: 'writeFileSync, readFileSync',
        about: 'Makes a folder, and writes a file into it.',
        action: 'Write',
        run() {
          try {
            files.accessSync(FOLDER);
          } catch {
            files.mkdirSync(FOLDER, true);
          }
          files.writeFileSync(NOTE, 'Two cups', 'utf8');
          return files.readFileSync(NOTE, 'utf8');
        },
      },
      {
        name: 'appendFile',
        about: 'Adds to the file.',
        action: 'Append',
        run: (_, tell) =>
          new Promise<void>((resolve, reject) => {
            files.appendFile({
              filePath: NOTE,
              data: ', no sugar',
              encoding: 'utf8',
              success() {
                tell(files.readFileSync(NOTE, 'utf8'));
                resolve();
              },
              fail: reject,
            });
          }),
      },
      {
        name: 'statSync',
        about: 'Its size, and whether it is a file.',
        action: 'Look at it',
        run() {
          const stats = files.statSync(NOTE) as WechatMiniprogram.Stats;
          return { size: stats.size, isFile: stats.isFile(), isDirectory: stats.isDirectory() };
        },
      },
      {
        name: 'copyFileSync, readdirSync',
        about: 'Another one of it, and what is in the folder then.',
        action: 'Copy',
        run() {
          files.copyFileSync(NOTE, `${FOLDER}/copy.txt`);
          return files.readdirSync(FOLDER);
        },
      },
      {
        name: 'getFileInfo',
        about: 'Its digest.',
        action: 'Digest',
        run: () =>
          new Promise((resolve, reject) => {
            files.getFileInfo({
              filePath: NOTE,
              digestAlgorithm: 'md5',
              success: ({ size, digest }) => resolve({ size, digest }),
              fail: reject,
            });
          }),
      },
      {
        name: 'readFileSync, of the package',
        about: 'What a picture of the app begins with.',
        action: 'Read a picture',
        run: () => (files.readFileSync('images/files.svg', 'utf8') as string).slice(0, 4),
      },
      {
        name: 'saveFileSync, getSavedFileList',
        about: 'A temporary file that is to stay.',
        action: 'Save',
        async run() {
          const tempFilePath = await temporaryFile();
          const saved = files.saveFileSync(tempFilePath) as string;
          return new Promise((resolve, reject) => {
            files.getSavedFileList({
              success: ({ fileList }) =>
                resolve(fileList.some(({ filePath }) => filePath === saved) ? 'Saved' : 'Lost'),
              fail: reject,
            });
          });
        },
      },
      {
        name: 'readFile, of nothing',
        about: 'A file that does not exist: the call fails.',
        action: 'Read nothing',
        run: () =>
          new Promise((resolve, reject) =>
            files.readFile({ filePath: `${FOLDER}/none`, success: resolve, fail: reject }),
          ),
      },
      {
        name: 'rmdirSync',
        about: 'Removes the folder and what is in it.',
        action: 'Remove the folder',
        run() {
          files.rmdirSync(FOLDER, true);
          return files.readdirSync(wx.env.USER_DATA_PATH).includes('tour') ? 'Still there' : 'Gone';
        },
      },
    ]),
  ],
});

/** Something that a drawing left behind. */
async function temporaryFile(): Promise<string> {
  const canvas = wx.createOffscreenCanvas({ type: '2d', width: 4, height: 4 });
  canvas.getContext('2d').fillRect(0, 0, 4, 4);
  const { tempFilePath } = await wx.canvasToTempFilePath({ canvas: canvas as never });
  return tempFilePath;
}
