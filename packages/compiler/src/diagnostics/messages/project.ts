import { define } from '../diagnostic.ts';

export const appJsonMissing = define('project/app-json-missing', {
  severity: 'error',
  message: 'There is no `app.json`, so this folder is not a mini program.',
  help: 'Name the folder that holds `app.json`; `miniprogramRoot` in `project.config.json` often tells which one.',
});

export const wrongType = define<[what: string, expected: string, found: string]>('project/wrong-type', {
  severity: 'error',
  message: (what, expected, found) => `${what} must be ${expected}, not ${found}.`,
  help: 'The entry was left out.',
});

export const settingIgnored = define<[key: string, expected: string, found: string]>('project/setting-ignored', {
  severity: 'warning',
  message: (key, expected, found) => `\`${key}\` must be ${expected}, not ${found}.`,
  help: 'The setting is ignored and its default is used.',
});

export const otherKindOfProject = define<[kind: string]>('project/other-kind-of-project', {
  severity: 'warning',
  message: (kind) => `\`compileType\` is \`${kind}\`. The folder is compiled as a mini program all the same.`,
  help: 'Games and plugins by themselves cannot be run here.',
});

export const alwaysStrict = define('project/always-strict', {
  severity: 'warning',
  message: '`disableUseStrict` has no effect: scripts run in strict mode.',
  help: 'Assigning to a variable that is not declared throws. Declare it.',
});

export const missingKey = define<[what: string, key: string]>('project/missing-key', {
  severity: 'error',
  message: (what, key) => `${what} has no \`${key}\`.`,
  help: (_what, key) => `Add \`"${key}"\`.`,
});

export const noPages = define('project/no-pages', {
  severity: 'error',
  message: '`pages` lists no page.',
  help: 'List at least one page, for example `"pages": ["pages/index/index"]`; the first one is the home page.',
});

export const pageNotFound = define<[path: string]>('project/page-not-found', {
  severity: 'error',
  message: (path) => `The page \`${path}\` has no files.`,
  help: (path) =>
    `Add \`${path}.wxml\` and \`${path}.js\` (or \`.ts\`), or remove the page from \`app.json\`. Paths here have no suffix.`,
});

export const pageIncomplete = define<[path: string, missing: string]>('project/page-incomplete', {
  severity: 'error',
  message: (path, missing) => `The page \`${path}\` has no ${missing}.`,
  help: (path, missing) => `Add \`${path}${missing === 'template' ? '.wxml' : '.js'}\`.`,
});

export const pageListedTwice = define<[path: string]>('project/page-listed-twice', {
  severity: 'warning',
  message: (path) => `The page \`${path}\` is listed twice.`,
  help: 'Remove one of the entries.',
});

export const unknownEntryPage = define<[path: string]>('project/unknown-entry-page', {
  severity: 'error',
  message: (path) => `\`entryPagePath\` names \`${path}\`, which is not a page of this app.`,
  help: 'Name a page from `pages`; until then the first page is the home page.',
});

export const componentNotFound = define<[tag: string, request: string, tried: readonly string[]]>(
  'project/component-not-found',
  {
    severity: 'error',
    message: (tag, request) => `The component \`${tag}\` was not found at \`${request}\`.`,
    help: (_tag, _request, tried) =>
      tried.length > 0
        ? `Looked for a \`.json\` or \`.wxml\` file named ${tried.map((path) => `\`${path}\``).join(', ')}.`
        : 'The path leads out of the source folder. Only packages from npm may lie outside.',
  },
);

/** A warning, as on the platform, which brings the library along and cannot look into it when an app is built. */
export const extendedLibraryMissing = define<[tag: string, request: string]>('project/extended-library-missing', {
  severity: 'warning',
  message: (tag, request) =>
    `The component \`${tag}\` (\`${request}\`) of an extended library was not found, so it shows nothing.`,
  help: 'Check the path. If none of the library is found, install it from npm: `npm install weui-miniprogram`.',
});

export const pluginComponent = define<[tag: string, request: string]>('project/plugin-component', {
  severity: 'warning',
  message: (tag, request) => `The component \`${tag}\` comes from a plugin (\`${request}\`) and shows nothing here.`,
  help: 'Plugins exist inside WeChat only.',
});

export const componentIncomplete = define<[path: string, missing: string]>('project/component-incomplete', {
  severity: 'error',
  message: (path, missing) => `The component \`${path}\` has no ${missing}.`,
  help: (path, missing) => `Add \`${path}${missing === 'template' ? '.wxml' : '.js'}\`.`,
});

export const notDeclaredAsComponent = define<[path: string]>('project/not-declared-as-component', {
  severity: 'warning',
  message: (path) => `\`${path}\` is used as a component, but its JSON does not say so.`,
  help: (path) => `Put \`"component": true\` into \`${path}.json\`.`,
});

export const skylineRenderer = define('project/skyline-renderer', {
  severity: 'warning',
  message: 'The renderer `skyline` does not exist in browsers; the page is shown as with `webview`.',
  help: 'Layout may differ where the two renderers do.',
});

export const xrFrameRenderer = define('project/xr-frame-renderer', {
  severity: 'warning',
  message: 'Scenes of `xr-frame` cannot be drawn in browsers; this component shows nothing.',
  help: 'Its script runs all the same. Show something else in its place where `wx.canIUse` says so.',
});

export const tabPageNotListed = define<[path: string]>('project/tab-page-not-listed', {
  severity: 'error',
  message: (path) => `The tab page \`${path}\` is not in \`pages\`.`,
  help: 'Tab pages have to be listed in `pages` of `app.json`; pages of sub-packages cannot be tabs.',
});

export const tabCount = define<[count: number]>('project/tab-count', {
  severity: 'error',
  message: (count) => `A tab bar has two to five tabs; this one has ${count}.`,
  help: 'Change the number of entries in `tabBar.list`.',
});

export const tabIconMissing = define<[path: string]>('project/tab-icon-missing', {
  severity: 'warning',
  message: (path) => `The tab icon \`${path}\` does not exist.`,
  help: 'Icon paths start at the source folder.',
});

export const customTabBarMissing = define('project/custom-tab-bar-missing', {
  severity: 'error',
  message: '`tabBar.custom` is set, but there is no component `custom-tab-bar/index`.',
  help: 'Add `custom-tab-bar/index.wxml`, `.js` and `.json`, or remove `custom`.',
});

export const themeMissing = define<[path: string]>('project/theme-missing', {
  severity: 'warning',
  message: (path) => `The theme file \`${path}\` does not exist.`,
  help: 'Colours written `@name` cannot be looked up without it.',
});

export const themeNameUnknown = define<[name: string, ...schemes: string[]]>('project/theme-name-unknown', {
  severity: 'warning',
  message: (name, ...schemes) =>
    `\`@${name}\` has no value in ${schemes.map((scheme) => `\`${scheme}\``).join(' and ')} of the theme file.`,
  help: (name) => `Add \`"${name}"\` to \`theme.json\`, with a text as its value; until then the default applies.`,
});

export const subpackageEntryMissing = define<[path: string]>('project/subpackage-entry-missing', {
  severity: 'error',
  message: (path) => `The entry script \`${path}\` of this sub-package does not exist.`,
  help: '`entry` is a path inside the sub-package’s `root`.',
});
