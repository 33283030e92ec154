import { define } from '../diagnostic.ts';

const namesHelp = 'Names are made of `A`–`Z`, `a`–`z`, `0`–`9`, `_` and `$`.';

export const emptyBinding = define('expression/empty', {
  severity: 'warning',
  message: 'The binding is empty and stands for an empty string.',
  help: 'Write an expression between `{{` and `}}`, or remove the braces.',
});

export const unexpectedToken = define<[token: string]>('expression/unexpected-token', {
  severity: 'error',
  message: (token) => `\`${token}\` cannot stand here.`,
  help: 'Remove it, or complete the expression before it.',
});

export const unexpectedEnd = define('expression/unexpected-end', {
  severity: 'error',
  message: 'The expression ends where a value is expected.',
  help: 'Write the missing value, or remove the operator before it.',
});

export const missingOperator = define<[token: string]>('expression/missing-operator', {
  severity: 'error',
  message: (token) => `An operator is missing before \`${token}\`.`,
  help: 'Join the two values with an operator, for example `+`. Text around a binding belongs outside its braces.',
});

export const unclosedBracket = define<[bracket: string]>('expression/unclosed-bracket', {
  severity: 'error',
  message: (bracket) => `\`${bracket}\` is not closed.`,
  help: 'Add the closing bracket before `}}`.',
});

export const singleBrace = define('expression/single-brace', {
  severity: 'error',
  message: 'This `}` closes nothing: a binding ends with `}}`.',
  help: 'Write `}}`. A binding that ends with an object literal has three: `{{ {a: 1}}}`.',
});

export const unterminatedString = define('expression/unterminated-string', {
  severity: 'error',
  message: 'The string has no closing quote.',
  help: 'End it with the quote it begins with; write `\\` before a quote that belongs to the text.',
});

export const unterminatedBlockComment = define('expression/unterminated-comment', {
  severity: 'error',
  message: 'The comment in this binding is not closed.',
  help: 'End it with `*/`.',
});

export const malformedNumber = define<[text: string]>('expression/malformed-number', {
  severity: 'error',
  message: (text) => `\`${text}\` is not a number that a binding knows.`,
  help: 'Numbers are written `42`, `1.5`, `.5`, `1e3`, `0x1F` or, in octal, `017`.',
});

export const incompleteEscape = define<[escape: string]>('expression/incomplete-escape', {
  severity: 'warning',
  message: (escape) => `\`${escape}\` is not followed by enough hexadecimal digits and stands for its letter alone.`,
  help: 'Write `\\xHH` or `\\uHHHH`, or two backslashes for a backslash.',
});

export const unsupportedName = define<[name: string]>('expression/unsupported-name', {
  severity: 'error',
  message: (name) => `\`${name}\` is not a name that a binding can use.`,
  help: (name) => `${namesHelp} Read such a field of an object with a string, as in \`object['${name}']\`.`,
});

export const memberName = define<[token: string]>('expression/member-name', {
  severity: 'error',
  message: (token) => `A name must follow the dot, not \`${token}\`.`,
  help: `${namesHelp} Anything else goes in brackets: \`a['b-c']\`, \`a[0]\`.`,
});

export const objectKey = define<[token: string]>('expression/object-key', {
  severity: 'error',
  message: (token) => `\`${token}\` cannot be a key of an object in a binding.`,
  help: 'Keys are plain names: `{ key: value }`. Build other objects in the script and bind to them.',
});

export const shorthandKeyword = define<[keyword: string]>('expression/shorthand-keyword', {
  severity: 'error',
  message: (keyword) => `\`${keyword}\` is a value and cannot stand for a field of its name.`,
  help: (keyword) => `Give it a key: \`key: ${keyword}\`.`,
});

export const assignment = define<[operator: string]>('expression/assignment', {
  severity: 'error',
  message: (operator) => `A binding cannot assign: \`${operator}\` is not an operator here.`,
  help: 'Compare with `==` or `===`; change data with `setData` in the script.',
});

export const increment = define<[operator: string]>('expression/increment', {
  severity: 'error',
  message: (operator) => `A binding cannot change data: \`${operator}\` is not an operator here.`,
  help: 'Write `a + 1`, or put a space between two signs: `a - -b`.',
});

export const arrowFunction = define('expression/arrow-function', {
  severity: 'error',
  message: 'A binding cannot contain a function.',
  help: 'Write the function in a `<wxs>` module and call it: `{{ module.name(value) }}`.',
});

export const templateLiteral = define('expression/template-literal', {
  severity: 'error',
  message: 'A binding cannot contain a template literal.',
  help: "Join strings with `+`: `{{ 'x' + y }}`, or mix text and bindings: `x{{y}}`.",
});

export const optionalChaining = define('expression/optional-chaining', {
  severity: 'error',
  message: '`?.` is not an operator of bindings.',
  help: 'Write `.`: in a binding, a member of `undefined` or `null` is `undefined` and nothing throws.',
});

export const exponent = define('expression/exponent', {
  severity: 'error',
  message: '`**` is not an operator of bindings.',
  help: 'Multiply, or use `Math.pow` in a `<wxs>` module.',
});

export const regularExpression = define('expression/regular-expression', {
  severity: 'error',
  message: 'A binding cannot contain a regular expression.',
  help: 'Use `getRegExp` in a `<wxs>` module and call it from here.',
});

export const comma = define('expression/comma', {
  severity: 'error',
  message: 'A binding has one value: `,` is not an operator here.',
  help: 'Use two bindings, or write an array `[a, b]` or an object `{ a, b }`.',
});

export const unsupportedWord = define<[word: string]>('expression/unsupported-word', {
  severity: 'error',
  message: (word) => `\`${word}\` cannot be used in a binding.`,
  help: 'Compute the value in the script or in a `<wxs>` module and bind to the result.',
});

export const entityInBinding = define<[entity: string]>('expression/entity', {
  severity: 'error',
  message: (entity) => `\`${entity}\` is not decoded inside \`{{ }}\`.`,
  help: 'Write the character itself: `<`, `>`, `&` and quotes may stand in a binding as they are.',
});

export const callOfData = define<[name: string]>('expression/call-of-data', {
  severity: 'warning',
  message: (name) => `\`${name}\` is no function of a WXS module, so calling it gives \`undefined\`.`,
  help: 'Write a function in a `<wxs>` module and call that (`module.name(value)`), or compute the value in the script.',
});

export const expressionTooDeep = define<[limit: number]>('expression/too-deep', {
  severity: 'error',
  message: (limit) => `The expression is nested more than ${limit} levels deep.`,
  help: 'Compute parts of it in the script or in a `<wxs>` module.',
});
