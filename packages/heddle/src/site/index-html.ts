import { withTheme, type AppConfig, type WindowConfig } from '@heddle/runtime/protocol';

export interface PageParts {
  /** Modules that `main` needs at once, by address. Without the links a browser would find them one after the other. */
  readonly preloads?: readonly string[];
  /** Script elements that start the app. */
  readonly scripts: readonly string[];
  /** The worker's script. */
  readonly worker: string;
  /** The path that the site is served at; any, unless given. */
  readonly base?: string | undefined;
  /** What the inline script does besides starting the worker. */
  readonly launch?: string;
}

/** The one page of a site. */
export function indexHtml(config: AppConfig, { preloads = [], scripts, worker, base, launch = '' }: PageParts): string {
  const home = homeWindow(config);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
${base === undefined ? '' : `<base href="${escapeHtml(base)}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
${themeColors(config)}
<link rel="icon" href="data:,">
<title>${escapeHtml(home.navigationBarTitleText || config.projectName || 'Mini program')}</title>
<script>${launchWorker(worker)}${launch}</script>
${preloads.map((file) => `<link rel="modulepreload" href="./${file}">\n`).join('')}${scripts.join('\n')}
<style>${launchStyle(home)}${darkLaunchStyle(config)}</style>
</head>
<body>
<noscript>This is a mini program. It needs JavaScript, which is turned off in this browser.</noscript>
<div id="app"></div>
<div id="launch" role="progressbar" aria-label="Loading"></div>
</body>
</html>
`;
}

/**
 * Starts the worker before anything else is loaded, and keeps what it says until the view listens: an event without a
 * listener would be lost. Read by `startSite` of the runtime. Apps do not say which language they are in: the user's is
 * what the shell speaks.
 */
function launchWorker(script: string): string {
  return `
document.documentElement.lang = navigator.language;
globalThis.heddle = { worker: new Worker('./${script}'), early: [] };
heddle.worker.onmessage = ({ data }) => heddle.early.push(data);
heddle.worker.onerror = (event) => { heddle.failed = event; };
`;
}

/** The launch screen covers the app until its first page is drawn, for as long as that takes and no longer. */
function launchStyle(home: WindowConfig): string {
  return `
html, body, #app { height: 100%; margin: 0; }
#launch { position: fixed; inset: 0; display: grid; place-items: center; background: ${cssColor(home.backgroundColor) ?? '#fff'}; }
#launch::after { content: ''; width: 28px; height: 28px; border: 3px solid #8884; border-top-color: #888; border-radius: 50%; opacity: 0; animation: launch-turn .8s linear infinite, launch-show .2s .4s forwards; }
@keyframes launch-turn { to { rotate: 1turn; } }
@keyframes launch-show { to { opacity: 1; } }
@media (prefers-reduced-motion: reduce) { #launch::after { animation: launch-show .2s .4s forwards; } }
`;
}

/** Apps with dark mode start dark in a dark browser. */
function darkLaunchStyle(config: AppConfig): string {
  if (!config.darkmode) return '';
  const background = cssColor(homeWindow(config, 'dark').backgroundColor) ?? '#111';
  return `@media (prefers-color-scheme: dark) { #launch { background: ${background}; } }\n`;
}

function homeWindow(
  { pages, window, pageSettings, theme }: AppConfig,
  scheme: 'light' | 'dark' = 'light',
): WindowConfig {
  const home = pages[0];
  return withTheme({ ...window, ...(home !== undefined && pageSettings[home]) }, theme?.[scheme] ?? {});
}

/** What the browser paints around the page. */
function themeColors(config: AppConfig): string {
  const meta = (media: string, home: WindowConfig): string =>
    `<meta name="theme-color"${media} content="${escapeHtml(themeColor(home))}">`;
  if (!config.theme) return meta('', homeWindow(config));
  const schemes = ['light', 'dark'] as const;
  return schemes
    .map((scheme) => meta(` media="(prefers-color-scheme: ${scheme})"`, homeWindow(config, scheme)))
    .join('\n');
}

/** The colour beside the page: that of the bar at the top, or of the page that reaches up there (components spec §5). */
function themeColor({ navigationStyle, navigationBarBackgroundColor, backgroundColor }: WindowConfig): string {
  if (navigationStyle === 'custom') return cssColor(backgroundColor) ?? '#ffffff';
  return cssColor(navigationBarBackgroundColor) ?? '#000000';
}

/** Only forms that cannot be anything else: the text goes into a style sheet. */
function cssColor(value: string | undefined): string | undefined {
  return value !== undefined && /^(?:#[\da-f]{3,8}|[a-z]+)$/i.test(value) ? value : undefined;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
