import type { ApiTable } from '../calls/apis.ts';

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

/** Long enough for a tab or a download to have begun. */
const KEPT = 60_000;

/** Files that go from the app to the user (spec components-apis §4 Files). */
export function apis(): ApiTable {
  return {
    saveFile: ({ content, name }: HandedOut) => download(content, name),
    openFile({ content, name, suffix }: HandedOut) {
      const type = SHOWN[suffix.toLowerCase()];
      const address = type === undefined ? undefined : addressFor(new Blob([content], { type }));
      // Browsers may forbid new tabs; then it is a download.
      if (address === undefined || !window.open(address, '_blank')) download(content, withSuffix(name, suffix));
    },
  };
}

function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = addressFor(content);
  link.download = name;
  link.click();
}

function addressFor(content: Blob): string {
  const address = URL.createObjectURL(content);
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
  return address;
}

function withSuffix(name: string, suffix: string): string {
  return suffix === '' || name.toLowerCase().endsWith(`.${suffix.toLowerCase()}`) ? name : `${name}.${suffix}`;
}
