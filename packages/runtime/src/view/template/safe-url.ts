/** What may stand in a URL attribute; everything else could run or leave the page (sandbox §6). */
const ALLOWED = /^(?:https?|blob|data):/i;
const SAFE_DATA = /^data:(?:image|video|audio|font)\//i;

/**
 * A URL that an author gives to an element. Package paths (`/images/a.png`) become addresses below `assets`; relative
 * ones are read from the folder of the page or component `from`, without it from the package's root. `undefined`: not
 * allowed, or empty.
 */
export function safeUrl(value: string, assets: string, from = ''): string | undefined {
  // Browsers skip these inside a scheme: `java\tscript:`.
  const url = value.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '');
  if (url === '') return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
    return ALLOWED.test(url) && (!/^data:/i.test(url) || SAFE_DATA.test(url)) ? url : undefined;
  }
  if (/^[\\/]{2}/.test(url)) return `https:${url.replaceAll('\\', '/')}`;
  return assets + fromRoot(url, from);
}

/** Dots at the start are heeded here, so that they lead nowhere above the package. */
function fromRoot(path: string, from: string): string {
  const [start] = /^(?:\.{0,2}[\\/])*/.exec(path)!;
  const folders = /^[\\/]/.test(path) ? [] : from.split('/').slice(0, -1);
  const above = start.split('..').length - 1;
  return [...folders.slice(0, Math.max(0, folders.length - above)), path.slice(start.length)].join('/');
}
