import { define } from '../diagnostic.ts';

export const syntaxError = define<[reason: string]>('script/syntax-error', {
  severity: 'error',
  message: (reason) => reason,
  help: 'Until this is corrected, the module throws when it is required.',
});

export const moduleNotFound = define<[request: string]>('script/module-not-found', {
  severity: 'warning',
  message: (request) => `The module \`${request}\` was not found.`,
  help: 'Requiring it throws when the app runs. Check the path, or install the package.',
});

export const nodeBuiltin = define<[request: string]>('script/node-builtin', {
  severity: 'error',
  message: (request) => `\`${request}\` is a module of Node, which neither mini programs nor browsers have.`,
  help: 'Take a package that works without Node, or install one that stands in for this module under the same name.',
});

export const unsupportedApi = define<[name: string, reason: string]>('script/unsupported-api', {
  severity: 'warning',
  message: (name, reason) => `\`wx.${name}\` does not work in a browser: it fails. ${reason}`.trimEnd(),
  help: (name) => `Ask first: \`if (wx.canIUse('${name}')) …\`. What there is stands in docs/compat.md.`,
});

export const unknownApi = define<[name: string]>('script/unknown-api', {
  severity: 'warning',
  message: (name) => `There is no \`wx.${name}\`, so calling it throws.`,
  help: 'Check the spelling, or look into the list of members in docs/compat.md.',
});

export const invalidRegExp = define<[reason: string]>('script/invalid-regular-expression', {
  severity: 'warning',
  message: (reason) => `This is no regular expression: ${reason.replace(/\.$/, '')}.`,
  help: 'It throws where it is run. Correct it, or escape what is meant as a character.',
});

export const dynamicRequire = define('script/dynamic-require', {
  severity: 'warning',
  message: 'The path of this `require` is computed, so the compiler cannot tell which module it means.',
  help: 'It finds modules only that some other file requires by a literal path.',
});

export const topLevelAwait = define('script/top-level-await', {
  severity: 'error',
  message: '`await` stands outside of a function.',
  help: 'Modules of mini programs run synchronously. Move it into an `async` function.',
});

export const usingDeclaration = define<[kind: string]>('script/using', {
  severity: 'error',
  message: (kind) => `Not every browser understands \`${kind}\` declarations.`,
  help: 'Declare with `const`, and close in a `finally` block.',
});

export const importMeta = define('script/import-meta', {
  severity: 'error',
  message: '`import.meta` does not exist in mini programs.',
  help: 'Modules here have no address. Write the path out.',
});

export const assignToImport = define<[name: string]>('script/assign-to-import', {
  severity: 'error',
  message: (name) => `\`${name}\` is imported and cannot be assigned to.`,
  help: 'Export a function from the other module that changes the value, and call it.',
});

export const strayMethod = define<[name: string, nearest: string | undefined]>('script/method-beside-methods', {
  severity: 'warning',
  message: (name) => `\`${name}\` stands beside the \`methods\` of this component, so it cannot be called.`,
  help: (_name, nearest) =>
    `${nearest === undefined ? '' : `Did you mean \`${nearest}\`? `}Methods belong into \`methods: { … }\`.`,
});

export const dataHidesProperty = define<[name: string]>('script/data-and-property', {
  severity: 'warning',
  message: (name) => `\`${name}\` is a property of this component as well, and its value in \`data\` is not used.`,
  help: 'Give the property this `value`, or rename one of the two.',
});
