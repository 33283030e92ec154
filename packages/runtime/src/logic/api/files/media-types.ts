/** Media types by ending, for files that are shown or sent. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  pdf: 'application/pdf',
  json: 'application/json',
  txt: 'text/plain',
  zip: 'application/zip',
};

export function mediaTypeOf(suffix: string): string {
  return TYPES[suffix] ?? '';
}

/** The ending of files of a type; nothing for a type that is not known. */
export function suffixFor(type: string): string {
  const plain = type.split(';')[0]!.trim();
  // A recording in a container for films that holds sound alone.
  const known = plain === 'audio/webm' ? 'video/webm' : plain;
  return Object.keys(TYPES).find((suffix) => TYPES[suffix] === known) ?? '';
}
