import { callsOf } from '../../shared/calls';
import type { CallingPage } from '../../shared/calls';

const at = ({ data }: CallingPage, path: string): string => `${data.server}${path}`;

type Options = WechatMiniprogram.RequestOption<string | WechatMiniprogram.IAnyObject | ArrayBuffer>;
type Got = WechatMiniprogram.RequestSuccessCallbackResult<string | WechatMiniprogram.IAnyObject | ArrayBuffer>;

/** `wx.request` gives a task, not a promise. */
const request = (options: Options): Promise<Got> =>
  new Promise((success, fail) => void wx.request({ ...options, success, fail }));

Page({
  data: { server: '' },

  onLoad({ server = '' }: Record<string, string | undefined>) {
    this.setData({ server: decodeURIComponent(server) });
  },

  behaviors: [
    callsOf([
      {
        name: 'wx.request',
        about: 'Asks for `/echo`, with a question.',
        action: 'Get',
        run: async (page) => (await request({ url: at(page, '/echo'), data: { cups: 2 } })).data,
      },
      {
        name: 'wx.request, POST',
        about: 'Sends JSON.',
        action: 'Post',
        run: async (page) => (await request({ url: at(page, '/echo'), method: 'POST', data: { milk: 'oat' } })).data,
      },
      {
        name: 'wx.request, not found',
        about: 'An answer is an answer, whatever its status.',
        action: 'Get nothing',
        run: async (page) => `Status ${(await request({ url: at(page, '/missing') })).statusCode}`,
      },
      {
        name: 'wx.request, timeout',
        about: '`/silent` never answers: the call fails after half a second.',
        action: 'Wait in vain',
        run: (page) => request({ url: at(page, '/silent'), timeout: 500 }),
      },
      {
        name: 'RequestTask.abort',
        about: 'The same, given up at once.',
        action: 'Give up',
        run: (page) =>
          new Promise((resolve, reject) => {
            wx.request({ url: at(page, '/silent'), success: resolve, fail: reject }).abort();
          }),
      },
      {
        name: 'wx.downloadFile',
        about: '`/text` becomes a temporary file, whose text is shown.',
        action: 'Download',
        run: (page) =>
          new Promise((resolve, reject) => {
            const read = (path: string) => wx.getFileSystemManager().readFileSync(path, 'utf8');
            const success = ({ tempFilePath }: WechatMiniprogram.DownloadFileSuccessCallbackResult) =>
              resolve(read(tempFilePath));
            wx.downloadFile({ url: at(page, '/text'), success, fail: reject });
          }),
      },
      {
        name: 'wx.uploadFile',
        about: 'Sends a file to `/upload`, which says what it got.',
        action: 'Upload',
        run(page) {
          const filePath = `${wx.env.USER_DATA_PATH}/note.txt`;
          wx.getFileSystemManager().writeFileSync(filePath, 'A note', 'utf8');
          return new Promise((resolve, reject) => {
            const success = ({ data, statusCode }: WechatMiniprogram.UploadFileSuccessCallbackResult) =>
              resolve(`Status ${statusCode}, ${data.includes('A note') ? 'with' : 'without'} the note`);
            wx.uploadFile({ url: at(page, '/upload'), filePath, name: 'note', success, fail: reject });
          });
        },
      },
      {
        name: 'wx.connectSocket',
        about: 'Says something to a socket, and hears what comes back.',
        action: 'Connect',
        run: (page) =>
          new Promise((resolve, reject) => {
            const task = wx.connectSocket({ url: at(page, '/talk').replace(/^http/, 'ws') });
            task.onOpen(() => task.send({ data: 'Anybody there?' }));
            task.onMessage(({ data }) => {
              resolve(`It said: ${String(data)}`);
              task.close({});
            });
            task.onError(reject);
          }),
      },
      {
        name: 'wx.getNetworkType',
        about: 'How this device is connected.',
        action: 'Network type',
        run: () => wx.getNetworkType(),
      },
      {
        name: 'wx.onNetworkStatusChange',
        about: 'Tells when the connection comes and goes.',
        action: 'Listen',
        run(_, tell) {
          wx.onNetworkStatusChange(({ isConnected }) => tell(isConnected ? 'Connected' : 'Not connected'));
          return 'Listening';
        },
      },
    ]),
  ],
});
