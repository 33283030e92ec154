import type { ChooseRequest } from '../../protocol/choose.ts';
import { addressOf } from '../address.ts';
import type { ApiTable } from '../calls/apis.ts';
import { durationOf, loadVideo } from '../media/media-elements.ts';
import { Refused } from '../calls/refused.ts';
import { permissionsOf } from '../services/permissions.ts';
import type { Shown } from '../shell/preview.ts';
import type { View } from '../view.ts';

interface Source {
  readonly url: string;
  readonly type?: string;
  readonly poster?: string;
}

/** Choosing, looking at and cutting pictures and films (spec components-apis §4 Media). Each is loaded when it is first asked for. */
export function apis(view: View): ApiTable {
  const preview = async (sources: readonly Source[], start: number): Promise<void> => {
    const shown = sources.flatMap(({ url, type = 'image', poster }): Shown[] => {
      const address = addressOf(view, String(url));
      const still = poster === undefined ? undefined : addressOf(view, poster);
      if (address === undefined) return [];
      return [{ address, isVideo: type === 'video', ...(still !== undefined && { poster: still }) }];
    });
    if (shown.length === 0) throw new Refused('there is nothing to show');
    const { openPreview } = await import('../shell/preview.ts');
    openPreview(view.frame, shown, Math.min(Math.max(start, 0), shown.length - 1));
  };
  return {
    async chooseFiles(request: ChooseRequest) {
      // From the album the user hands pictures over one by one: that is leave enough.
      if (request.sources.join() === 'camera') await (await permissionsOf(view)).ask('scope.camera');
      const choose = await import('../media/choose-files.ts');
      return { files: await choose.chooseFiles(view, request) };
    },
    previewImage({ urls, current = 0 }: { urls: readonly string[]; current?: string | number }) {
      const start = typeof current === 'number' ? current : urls.indexOf(current);
      return preview(
        urls.map((url) => ({ url })),
        start,
      );
    },
    previewMedia: ({ sources, current = 0 }: { sources: readonly Source[]; current?: number }) =>
      preview(sources, current),
    async cropPicture(request: { content: Blob; width: number; height: number }) {
      const { cropPicture } = await import('../shell/crop.ts');
      const content = await cropPicture(view.frame, request.content, request.width / request.height);
      if (!content) throw new Refused('cancel');
      return { content };
    },
    async videoFacts({ content }: { content: Blob }) {
      const { video, close } = await loadVideo(content);
      const { videoWidth: width, videoHeight: height } = video;
      const duration = await durationOf(video);
      close();
      return { width, height, duration };
    },
    checkDeviceSupportHevc: () => ({
      supportHevc: document.createElement('video').canPlayType('video/mp4; codecs="hvc1.1.6.L93.B0"') !== '',
    }),
  };
}
