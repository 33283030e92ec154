import { define } from '../diagnostic.ts';

export const syntax = define<[reason: string]>('wxs/syntax', {
  severity: 'error',
  message: (reason) => `This is not WXS: ${reason}.`,
  help: 'WXS is a small JavaScript in strict mode: `var`, functions, `if`, loops, `switch`, literals and operators.',
});

export const unsupportedSyntax = define<[what: string]>('wxs/unsupported-syntax', {
  severity: 'error',
  message: (what) => `WXS has no ${what}.`,
  help: 'Write it with functions, variables and plain loops, or move it to the script of the page or component.',
});

export const newExpression = define<[]>('wxs/new', {
  severity: 'error',
  message: 'WXS has no `new`.',
  help: 'Use `getDate(…)` for dates, `getRegExp(pattern, flags)` for patterns, literals for objects and arrays.',
});

export const refusedName = define<[name: string]>('wxs/refused-name', {
  severity: 'error',
  message: (name) => `\`${name}\` is not allowed in WXS: it would make code out of text.`,
  help: 'Write the code itself.',
});

export const unknownName = define<[name: string]>('wxs/unknown-name', {
  severity: 'warning',
  message: (name) => `\`${name}\` is not declared and not in the WXS library, so it is \`undefined\`.`,
  help: 'WXS sees its own declarations and Math, JSON, Number, Date, console, getDate, getRegExp, parseInt and their like.',
});

export const undeclaredAssignment = define<[name: string]>('wxs/undeclared-assignment', {
  severity: 'warning',
  message: (name) => `\`${name}\` is assigned to but not declared; it was made a variable of the module.`,
  help: 'Declare it with `var`.',
});

export const assignmentToLibrary = define<[name: string]>('wxs/assignment-to-library', {
  severity: 'error',
  message: (name) => `\`${name}\` belongs to the WXS library and cannot be assigned to.`,
  help: 'Use a variable of your own.',
});

export const requireNotLiteral = define<[]>('wxs/require-not-literal', {
  severity: 'error',
  message: '`require` takes one path in quotes, and can only be called.',
  help: 'Write `require("./name.wxs")`.',
});

export const moduleNotFound = define<[request: string]>('wxs/module-not-found', {
  severity: 'error',
  message: (request) => `\`${request}\` cannot be required: there is no such WXS file.`,
  help: 'Paths are relative to the file; a leading `/` means the source root.',
});

export const tooLarge = define<[]>('wxs/too-large', {
  severity: 'error',
  message: 'The WXS module is larger than 1 MB.',
  help: 'Move data to the script of the page or component.',
});

export const tooDeep = define<[]>('wxs/too-deep', {
  severity: 'error',
  message: 'The code is nested too deep.',
  help: 'Split the expression or function.',
});
