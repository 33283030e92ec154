import { define } from '../diagnostic.ts';

export const elseWithoutIf = define<[attribute: string]>('wxml/else-without-if', {
  severity: 'error',
  message: (attribute) => `\`${attribute}\` has no \`wx:if\` to belong to.`,
  help: 'Put it on the next sibling of an element with `wx:if` or `wx:elif`.',
});

export const unclosedElement = define<[name: string]>('wxml/unclosed-element', {
  severity: 'error',
  message: (name) => `\`<${name}>\` is not closed.`,
  help: (name) => `Add \`</${name}>\`, or write \`<${name} />\`: in WXML every element is closed.`,
});

export const strayEndTag = define<[name: string]>('wxml/stray-end-tag', {
  severity: 'error',
  message: (name) => `\`</${name}>\` closes no open element.`,
  help: 'Remove it, or add the tag that opens the element. Names are case-sensitive.',
});

export const malformedEndTag = define('wxml/malformed-end-tag', {
  severity: 'error',
  message: 'An end tag holds a name and nothing else.',
  help: 'Write `</name>`. Attributes belong in the tag that opens the element.',
});

export const unterminatedTag = define<[name: string]>('wxml/unterminated-tag', {
  severity: 'error',
  message: (name) => `The tag \`<${name}\` has no \`>\`.`,
  help: 'End the tag with `>` or `/>`, and every attribute value with its quote.',
});

export const unterminatedComment = define('wxml/unterminated-comment', {
  severity: 'error',
  message: 'The comment is not closed, so the rest of the file is part of it.',
  help: 'End it with `-->`.',
});

export const unterminatedWxs = define('wxml/unterminated-wxs', {
  severity: 'error',
  message: 'The `<wxs>` module is not closed, so the rest of the file is part of it.',
  help: 'End it with `</wxs>`.',
});

export const unterminatedValue = define<[attribute: string]>('wxml/unterminated-value', {
  severity: 'error',
  message: (attribute) => `The value of \`${attribute}\` has no closing quote.`,
  help: 'End the value with the quote it begins with.',
});

export const unterminatedBinding = define('wxml/unterminated-binding', {
  severity: 'error',
  message: 'The binding is not closed.',
  help: "End it with `}}`. Two braces as text are written `{{'{{'}}`.",
});

export const missingValue = define<[attribute: string]>('wxml/missing-value', {
  severity: 'error',
  message: (attribute) => `A value is missing after \`${attribute}=\`.`,
  help: 'Write the value in quotes, or remove the `=`: an attribute without a value is `true`.',
});

export const unquotedValue = define<[attribute: string]>('wxml/unquoted-value', {
  severity: 'warning',
  message: (attribute) => `The value of \`${attribute}\` has no quotes, which not every compiler accepts.`,
  help: 'Put it in quotes.',
});

export const duplicateAttribute = define<[attribute: string]>('wxml/duplicate-attribute', {
  severity: 'warning',
  message: (attribute) => `\`${attribute}\` stands on this element already. The first one counts.`,
  help: 'Remove one of them.',
});

export const unexpectedCharacter = define<[text: string]>('wxml/unexpected-character', {
  severity: 'error',
  message: (text) => `\`${text}\` cannot stand among the attributes of a tag.`,
  help: 'Write attributes as `name="value"`, and look for a quote too many or too few before this place.',
});

export const bindingInTag = define('wxml/binding-in-tag', {
  severity: 'error',
  message: 'A binding cannot stand in the place of an attribute.',
  help: 'Bind the value of an attribute: `name="{{ value }}"`.',
});

export const doctype = define('wxml/doctype', {
  severity: 'error',
  message: 'A WXML file has no document type.',
  help: 'Remove the `<!DOCTYPE>`: a template begins with its first element.',
});

export const declaration = define('wxml/declaration', {
  severity: 'error',
  message: 'WXML has no declarations and no CDATA sections.',
  help: 'Write a comment as `<!-- … -->`, and the characters `<` and `&` in text as `&lt;` and `&amp;`.',
});

export const sourceTooLong = define<[limit: number]>('wxml/source-too-long', {
  severity: 'error',
  message: (limit) => `The file is longer than ${limit} characters and was not read.`,
  help: 'Split the template with `<include>` or `<import>`, or into components.',
});

export const markupTooDeep = define<[limit: number]>('wxml/markup-too-deep', {
  severity: 'error',
  message: (limit) => `Elements are nested more than ${limit} levels deep. The rest of the file was not read.`,
  help: 'Look for elements that are not closed, or move the inner part into a component.',
});

export const tooManyNodes = define<[limit: number]>('wxml/too-many-nodes', {
  severity: 'error',
  message: (limit) => `The file has more than ${limit} nodes. The rest of it was not read.`,
  help: 'Use `wx:for` for parts that repeat, or split the template.',
});

export const tooManyProblems = define<[limit: number]>('wxml/too-many-problems', {
  severity: 'error',
  message: (limit) => `The file has more than ${limit} problems. No more of them are shown.`,
  help: 'Check that this is a WXML file.',
});
