import type { AppConfig, WindowConfig } from '@heddle/runtime/protocol';
import type { RuntimeFiles } from './runtime-files.ts';
import { RUNTIME_FOLDER, type SiteOptions } from './site.ts';

/** The one page of a site. */
export function indexHtml(config: AppConfig, runtime: RuntimeFiles, options: SiteOptions): string {
  const home = homeWindow(config);
  const [view] = runtime.entries['view']!;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="${escapeHtml(themeColor(home))}">
<title>${escapeHtml(home.navigationBarTitleText || 'Mini program')}</title>
<script>${launchScript(options)}</script>
<link rel="modulepreload" href="./app.js">
${firstChunks(config, runtime)
  .map((file) => `<link rel="modulepreload" href="./${RUNTIME_FOLDER}/${file}">`)
  .join('\n')}
<style>${launchStyle(home)}</style>
</head>
<body>
<noscript>This is a mini program. It needs JavaScript, which is turned off in this browser.</noscript>
<div id="app"></div>
<script type="module">
import { start } from './${RUNTIME_FOLDER}/${view}';
import bundle from './app.js';
start(bundle, heddle, document.getElementById('app'));
</script>${options.client === undefined ? '' : `\n<script type="module" src="${escapeHtml(options.client)}"></script>`}
</body>
</html>
`;
}

/**
 * What the first page needs of the runtime: the view and the elements that the app uses, each file once. Without the
 * links a browser would find an element's chunk only after the view has run.
 */
export function firstChunks({ builtins }: AppConfig, { entries, elements }: RuntimeFiles): string[] {
  return [...new Set([...entries['view']!, ...builtins.flatMap((tag) => elements[tag] ?? [])])];
}

/**
 * Starts the worker before anything else is loaded, and keeps what it says until the view listens: an event without a
 * listener would be lost. Read by `start` in `runtime/view.ts`.
 */
function launchScript({ devtools, client }: SiteOptions): string {
  return `
globalThis.heddle = { worker: new Worker('./logic.js'), early: [], devtools: ${devtools === true} };
heddle.worker.onmessage = heddle.worker.onerror = (event) => heddle.early.push(event);
${client === undefined ? '' : restoreScript}`;
}

/** Pages that `runtime/hot.ts` put aside before it loaded the page anew. */
const restoreScript = `heddle.restore = JSON.parse(sessionStorage.getItem('heddle:restore') ?? 'null') ?? undefined;
sessionStorage.removeItem('heddle:restore');
`;

/** Shown until the app draws its first page, for as long as that takes and no longer. */
function launchStyle(home: WindowConfig): string {
  const background = cssColor(home.backgroundColor) ?? '#fff';
  return `
html, body, #app { height: 100%; margin: 0; }
#app:empty { display: grid; place-items: center; background: ${background}; }
#app:empty::after { content: ''; width: 28px; height: 28px; border: 3px solid #8884; border-top-color: #888; border-radius: 50%; opacity: 0; animation: launch-turn .8s linear infinite, launch-show .2s .4s forwards; }
@keyframes launch-turn { to { rotate: 1turn; } }
@keyframes launch-show { to { opacity: 1; } }
@media (prefers-reduced-motion: reduce) { #app:empty::after { animation: launch-show .2s .4s forwards; } }
`;
}

function homeWindow({ pages, window, pageSettings }: AppConfig): WindowConfig {
  const home = pages[0];
  return { ...window, ...(home !== undefined && pageSettings[home]) };
}

/** The colour beside the page: that of the bar at the top, or of the page that reaches up there (components spec §5). */
function themeColor({ navigationStyle, navigationBarBackgroundColor, backgroundColor }: WindowConfig): string {
  if (navigationStyle === 'custom') return cssColor(backgroundColor) ?? '#ffffff';
  return cssColor(navigationBarBackgroundColor) ?? '#000000';
}

/** Only forms that cannot be anything else: the text goes into a style sheet. Theme variables (`@name`) are not known here. */
function cssColor(value: string | undefined): string | undefined {
  return value !== undefined && /^(?:#[\da-f]{3,8}|[a-z]+)$/i.test(value) ? value : undefined;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
