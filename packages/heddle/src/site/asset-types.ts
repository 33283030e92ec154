/**
 * Files of an app that its pages may load at run time, with what a server calls them. Paths can be computed, so all such
 * files of the app folder are part of a site.
 */
const assetTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.ico': 'image/x-icon',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

/** Media type of a picture, font, sound or film by its file name; `undefined` for all other files. */
export function assetType(file: string): string | undefined {
  const suffix = /\.\w+$/.exec(file)?.[0].toLowerCase();
  return suffix === undefined ? undefined : assetTypes[suffix];
}
