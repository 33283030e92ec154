import { define } from '../diagnostic.ts';

export const syntax = define<[reason: string]>('wxss/syntax', {
  severity: 'error',
  message: (reason) => `The style sheet cannot be read here: ${reason}.`,
  help: 'Correct this statement. The rest of the sheet was compiled without it.',
});

export const tooManyMistakes = define<[]>('wxss/too-many-mistakes', {
  severity: 'error',
  message: 'The style sheet has too many mistakes; the rest of it was left out.',
  help: 'Correct the mistakes above and compile again.',
});

export const nulCharacter = define<[]>('wxss/nul-character', {
  severity: 'warning',
  message: 'The style sheet contains a NUL character.',
  help: 'Remove it; the file may have been saved in a wrong encoding.',
});

export const selectorSyntax = define<[selector: string]>('wxss/selector-syntax', {
  severity: 'warning',
  message: (selector) => `\`${selector}\` is not a selector.`,
  help: 'Correct the selector. The rule was left out.',
});

export const importMissing = define<[request: string]>('wxss/import-missing', {
  severity: 'error',
  message: (request) => `\`${request}\` cannot be imported: there is no such file.`,
  help: 'Paths are relative to the importing file; a leading `/` means the source root.',
});

export const preprocessorMissing = define<[path: string, compiler: string]>('wxss/preprocessor-missing', {
  severity: 'error',
  message: (path, compiler) => `\`${path}\` cannot be read: \`${compiler}\` is not installed.`,
  help: (_path, compiler) => `Install it: \`npm install --save-dev ${compiler}\`. It is not there in browsers.`,
});

export const preprocessorFailed = define<[reason: string]>('wxss/preprocessor-failed', {
  severity: 'error',
  message: (reason) => `The style sheet cannot be read here: ${reason.replace(/\.$/, '')}.`,
  help: 'Correct this statement. The whole sheet was left out.',
});

export const postcssUnused = define<[reason: string]>('wxss/postcss-unused', {
  severity: 'warning',
  message: (reason) => `The PostCSS configuration is not used: ${reason.replace(/\.$/, '')}.`,
  help: 'It has to be a module or JSON, its plugins installed and synchronous. The style sheets are compiled without it.',
});

export const importCycle = define<[path: string]>('wxss/import-cycle', {
  severity: 'warning',
  message: (path) => `\`${path}\` imports itself, directly or through other files.`,
  help: 'Move what both files need into a third one. The inner import was left out.',
});

export const importUrl = define<[]>('wxss/import-url', {
  severity: 'error',
  message: '`@import` takes a file of the app, not a `url()`.',
  help: 'Write the path in quotes: `@import "../common.wxss";`.',
});

export const importSyntax = define<[params: string]>('wxss/import-syntax', {
  severity: 'error',
  message: (params) => `\`@import ${params}\` does not name a file.`,
  help: 'Write one path in quotes, then media conditions if there are any: `@import "../common.wxss";`.',
});

export const importUnended = define<[params: string]>('wxss/import-unended', {
  severity: 'warning',
  message: (params) => `\`@import ${params.split('\n')[0]!.trim()}\` does not end before the block that follows it.`,
  help: 'End it with a semicolon. The import was left out, and the block with it.',
});

export const hostCombined = define<[selector: string]>('wxss/host-combined', {
  severity: 'warning',
  message: (selector) => `\`${selector}\` combines \`:host\` with other selectors, which mini programs do not support.`,
  help: 'Use `:host` alone, and a class on the root node of the template for the rest.',
});

export const hostFunction = define<[selector: string]>('wxss/host-function', {
  severity: 'warning',
  message: (selector) => `\`${selector}\` is not supported; the selector was left out.`,
  help: 'Use `:host` alone, or bind a class on the root node of the template.',
});

export const leakingSelector = define<[kind: string, selector: string]>('wxss/leaking-selector', {
  severity: 'warning',
  message: (kind, selector) => `\`${selector}\` is ${kind} selector, which is not limited to this component.`,
  help: 'Use a class: classes of a component match only in its own template.',
});

export const unsupportedAtRule = define<[name: string]>('wxss/unsupported-at-rule', {
  severity: 'warning',
  message: (name) => `\`@${name}\` would reach beyond the app and was left out.`,
  help: 'Remove it.',
});

export const rpxInCondition = define<[name: string]>('wxss/rpx-in-condition', {
  severity: 'warning',
  message: (name) => `\`rpx\` is not converted in the condition of \`@${name}\`, so the condition is never true.`,
  help: 'Use `px` there.',
});

export const unsafeDeclaration = define<[what: string]>('wxss/unsafe-declaration', {
  severity: 'warning',
  message: (what) => `\`${what}\` is not allowed in style sheets and was left out.`,
  help: 'Remove it; current browsers ignore it.',
});

export const unsafeUrl = define<[url: string]>('wxss/unsafe-url', {
  severity: 'error',
  message: (url) => `\`${url}\` is not a URL that a style may load; the declaration was left out.`,
  help: 'Use `https:` or `data:` URLs, or files of the app.',
});

export const assetMissing = define<[request: string]>('wxss/asset-missing', {
  severity: 'warning',
  message: (request) => `\`${request}\` is not a file of the app.`,
  help: 'Paths are relative to the style sheet; a leading `/` means the source root.',
});

export const sheetTooLarge = define<[]>('wxss/sheet-too-large', {
  severity: 'error',
  message: 'The style sheet with its imports is larger than 1 MB; what goes beyond was left out.',
  help: 'Split it: give pages and components their own sheets, and load images and fonts from files.',
});

export const tooManyRules = define<[limit: number]>('wxss/too-many-rules', {
  severity: 'error',
  message: (limit) => `The style sheet has more than ${limit} rules; the rest was left out.`,
  help: 'Split it: give pages and components their own sheets.',
});

export const selectorTooLong = define<[limit: number]>('wxss/selector-too-long', {
  severity: 'error',
  message: (limit) => `A selector is longer than ${limit} characters; it was left out.`,
  help: 'Use a class instead.',
});

export const tooDeep = define<[limit: number]>('wxss/too-deep', {
  severity: 'error',
  message: (limit) => `Rules or parentheses are nested more than ${limit} deep; the inner ones were left out.`,
  help: 'Write the inner rules beside the outer ones.',
});

export const tooManyHas = define<[limit: number]>('wxss/too-many-has', {
  severity: 'error',
  message: (limit) => `The style sheet uses \`:has()\` more than ${limit} times; further rules with it were left out.`,
  help: 'Bind a class instead.',
});
