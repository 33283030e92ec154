/** What may stand in a URL attribute; everything else could run or leave the page (sandbox §6). */
const ALLOWED = /^(?:https?|blob|data):/i;
const SAFE_DATA = /^data:(?:image|video|audio|font)\//i;

/**
 * A URL that an author gives to an element. Package paths (`/images/a.png`) become addresses below `assets`; relative
 * ones are read from the package's root. `undefined`: not allowed, or empty.
 */
export function safeUrl(value: string, assets: string): string | undefined {
  // Browsers skip these inside a scheme: `java\tscript:`.
  const url = value.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '');
  if (url === '') return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
    return ALLOWED.test(url) && (!/^data:/i.test(url) || SAFE_DATA.test(url)) ? url : undefined;
  }
  if (/^[\\/]{2}/.test(url)) return `https:${url.replaceAll('\\', '/')}`;
  return assets + url.replace(/^(?:\.{0,2}[\\/])+/, '');
}
