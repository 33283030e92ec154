import type { ApiTable } from '../calls/apis.ts';
import { download, shortLivedAddress } from '../services/download.ts';
import { permissionsOf } from '../services/permissions.ts';
import type { View } from '../view.ts';

interface HandedOut {
  readonly content: Blob;
  readonly name: string;
  readonly suffix: string;
}

/** What browsers can show by themselves. Nothing that could run in the site's name is among them. */
const SHOWN: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain;charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** Files that go from the app to the user (spec components-apis §4 Files). */
export function apis(view: View): ApiTable {
  return {
    saveFile: ({ content, name }: HandedOut) => download(content, name),
    async saveToAlbum({ content, name }: HandedOut) {
      await (await permissionsOf(view)).ask('scope.writePhotosAlbum');
      download(content, name);
    },
    openFile({ content, name, suffix }: HandedOut) {
      const type = SHOWN[suffix.toLowerCase()];
      const address = type === undefined ? undefined : shortLivedAddress(new Blob([content], { type }));
      // Browsers may forbid new tabs; then it is a download.
      if (address === undefined || !window.open(address, '_blank')) download(content, withSuffix(name, suffix));
    },
  };
}

function withSuffix(name: string, suffix: string): string {
  return suffix === '' || name.toLowerCase().endsWith(`.${suffix.toLowerCase()}`) ? name : `${name}.${suffix}`;
}
