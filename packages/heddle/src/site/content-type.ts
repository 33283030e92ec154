import { assetType, dataType } from './asset-types.ts';

const TEXTS: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  map: 'application/json',
  txt: 'text/plain',
};

/** Media type of a file of a site by its name. */
export function contentType(file: string): string {
  const text = TEXTS[file.slice(file.lastIndexOf('.') + 1)];
  return text === undefined
    ? (assetType(file) ?? dataType(file) ?? 'application/octet-stream')
    : `${text}; charset=utf-8`;
}

/** Whether a file gets much smaller when it is packed; pictures, sounds and films are packed already. */
export function isPackable(file: string): boolean {
  return /^(?:text\/|application\/json|image\/svg)/.test(contentType(file)) || /\.(?:ttf|otf|bmp|wav)$/i.test(file);
}
