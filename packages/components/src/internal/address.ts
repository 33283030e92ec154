const ALLOWED = /^(?:https?|blob):/i;
const SAFE_DATA = /^data:(?:image|video|audio)\//i;

/**
 * An address that comes inside a value (a picture in rich text, an icon of a marker), where markup cannot check it. Paths
 * of the package are looked for beside the document. `undefined`: it could run, or is none.
 */
export function addressOf(value: unknown): string | undefined {
  // Browsers skip these inside a scheme: `java\tscript:`.
  const text = typeof value === 'string' ? value.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '') : '';
  if (text === '') return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return ALLOWED.test(text) || SAFE_DATA.test(text) ? text : undefined;
  if (/^[\\/]{2}/.test(text)) return `https:${text.replaceAll('\\', '/')}`;
  return new URL(text.replace(/^(?:\.{0,2}[\\/])+/, ''), document.baseURI).href;
}
