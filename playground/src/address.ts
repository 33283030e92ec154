/** What the address of the playground says: `#todo/pages/list/list.wxml`. */
export interface Address {
  readonly example: string;
  readonly file: string;
}

export function readAddress(): Address {
  const [example = '', ...file] = decode(location.hash.slice(1)).split('/');
  return { example, file: file.join('/') };
}

/** In place of the entry before: choosing a file is not a step to go back from. */
export function writeAddress({ example, file }: Address): void {
  history.replaceState(null, '', `#${encodeURI(`${example}/${file}`)}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
