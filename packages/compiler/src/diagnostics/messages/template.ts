import { define } from '../diagnostic.ts';

/** Findings about what a template means; how it is written is `wxml.ts`. */

/** Begins the help for a name that nothing has. */
function meant(nearest: string | undefined): string {
  return nearest === undefined ? 'Check the spelling. ' : `Did you mean \`${nearest}\`? `;
}

export const chainWithLoop = define<[attribute: string]>('wxml/else-with-for', {
  severity: 'error',
  message: (attribute) => `\`${attribute}\` and \`wx:for\` cannot stand on one element.`,
  help: 'Put the list into a `<block>` that carries the `wx:else` or `wx:elif`.',
});

export const literalCondition = define<[attribute: string, value: string]>('wxml/condition-is-a-string', {
  severity: 'warning',
  message: (attribute, value) => `\`${attribute}="${value}"\` is always true: it is a string, not an expression.`,
  help: 'Write `{{ }}` around the condition, with no space outside the braces.',
});

export const literalList = define('wxml/list-is-a-string', {
  severity: 'warning',
  message: 'This `wx:for` repeats over the characters of a string: there is text beside or instead of `{{ }}`.',
  help: 'Let the value be exactly one `{{ }}`, with no space outside the braces.',
});

export const keyWithBraces = define('wxml/key-with-braces', {
  severity: 'warning',
  message: '`wx:key` takes the name of a field, not an expression.',
  help: 'Write `wx:key="id"` for the field `id` of each item, or `wx:key="*this"` for the item itself.',
});

export const keyIsAPath = define<[key: string, field: string]>('wxml/key-is-a-path', {
  severity: 'warning',
  message: (key) => `\`wx:key="${key}"\` means a field whose name is \`${key}\`, dots included.`,
  help: (_key, field) => `Write the name of a field of the item: \`wx:key="${field}"\`.`,
});

export const nameWithBraces = define<[attribute: string]>('wxml/name-with-braces', {
  severity: 'error',
  message: (attribute) => `\`${attribute}\` takes a literal name, not an expression.`,
  help: 'Remove the braces.',
});

export const templateDataWithoutBraces = define('wxml/template-data-without-braces', {
  severity: 'error',
  message: 'The `data` of a template use needs braces.',
  help: 'Write `data="{{a, b: 1, ...rest}}"`.',
});

export const duplicateTemplate = define<[name: string]>('wxml/duplicate-template', {
  severity: 'warning',
  message: (name) => `The template \`${name}\` is defined twice in this file; the first one is used.`,
  help: 'Rename or remove one of them.',
});

export const unknownTemplate = define<[name: string]>('wxml/unknown-template', {
  severity: 'warning',
  message: (name) => `There is no template \`${name}\` here, so nothing is shown.`,
  help: 'Check the name, or import the file that defines it. Imports are not transitive.',
});

/** A warning, as on the platform: published apps contain such leftovers, and the rest of the page works. */
export const missingFile = define<[tag: string, path: string]>('wxml/file-not-found', {
  severity: 'warning',
  message: (tag, path) => `The file \`${path}\` of this \`<${tag}>\` does not exist.`,
  help: 'Paths are relative to this file; a leading `/` means the source root.',
});

export const missingAttribute = define<[tag: string, attribute: string]>('wxml/attribute-required', {
  severity: 'error',
  message: (tag, attribute) => `\`<${tag}>\` needs the attribute \`${attribute}\`.`,
  help: (tag, attribute) => `Write \`<${tag} ${attribute}="…">\`.`,
});

export const includeCycle = define<[path: string]>('wxml/include-cycle', {
  severity: 'error',
  message: (path) => `\`${path}\` includes itself, directly or through other files.`,
  help: 'Use a `<template>` for recursion: it may use itself.',
});

export const modelNotAPath = define<[attribute: string]>('wxml/model-needs-a-path', {
  severity: 'warning',
  message: (attribute) => `\`${attribute}\` is not a data path, so input cannot be written back.`,
  help: 'Bind a field or a member path such as `{{a.b}}` or `{{list[0].v}}`, and nothing beside it.',
});

export const unknownAttribute = define<[attribute: string, tag: string, nearest: string | undefined]>(
  'wxml/unknown-attribute',
  {
    severity: 'warning',
    message: (attribute, tag) => `\`<${tag}>\` has no attribute \`${attribute}\`.`,
    help: (_attribute, _tag, nearest) => `${meant(nearest)}For your own values use \`data-…\`.`,
  },
);

export const unknownProperty = define<[attribute: string, tag: string, nearest: string | undefined]>(
  'wxml/unknown-property',
  {
    severity: 'warning',
    message: (attribute, tag) =>
      `The component \`<${tag}>\` has no property \`${attribute}\`, so it is not told of it.`,
    help: (_attribute, _tag, nearest) =>
      `${meant(nearest)}Properties are declared by the component; for your own values use \`data-…\`.`,
  },
);

export const propertyIsAString = define<[attribute: string, type: string]>('wxml/property-is-a-string', {
  severity: 'warning',
  message: (attribute, type) =>
    `There is text beside the binding in \`${attribute}\`, which makes it a string. The property is of type \`${type}\`.`,
  help: 'Let the value be exactly one `{{ }}`, with no space outside the braces.',
});

export const literalFalse = define<[attribute: string]>('wxml/false-is-true', {
  severity: 'warning',
  message: (attribute) => `\`${attribute}="false"\` is true: it is a string that is not empty.`,
  help: (attribute) => `Write \`${attribute}="{{false}}"\`, or leave the attribute out.`,
});

export const invalidModuleName = define<[name: string]>('wxml/wxs-module-name', {
  severity: 'error',
  message: (name) => `\`${name}\` cannot name a WXS module.`,
  help: 'Use a literal identifier: letters, digits, `_` and `$`, not starting with a digit.',
});

export const genericMissing = define<[tag: string, name: string]>('wxml/generic-missing', {
  severity: 'warning',
  message: (tag, name) => `\`<${tag}>\` is not told which component its generic \`${name}\` is, and it has no default.`,
  help: (_tag, name) => `Add \`generic:${name}="…"\` with the tag of a component that this file can use.`,
});

export const sameLoopNames = define<[name: string]>('wxml/same-loop-names', {
  severity: 'warning',
  message: (name) => `\`${name}\` names both the item and its index in this loop, so the item cannot be read.`,
  help: 'Give one of them another name with `wx:for-item` or `wx:for-index`.',
});

export const templateNameAndIs = define('wxml/template-name-and-is', {
  severity: 'warning',
  message: 'A `<template>` with a `name` defines a template and shows none, so this `is` has no effect.',
  help: 'Define the template in one `<template name>`, and show it with another `<template is>`.',
});

export const slotOutsideComponent = define<[tag: string]>('wxml/slot-outside-component', {
  severity: 'warning',
  message: (tag) =>
    `Only children of a component go to its slots, and \`<${tag}>\` is none, so this \`slot\` has no effect.`,
  help: 'Put it on the element that stands directly between the tags of the component.',
});

export const unknownSlot = define<[name: string, tag: string, nearest: string | undefined]>('wxml/unknown-slot', {
  severity: 'warning',
  message: (name, tag) => `The component \`<${tag}>\` has no slot \`${name}\`, so this is not shown.`,
  help: (_name, _tag, nearest) => `${meant(nearest)}Slots are named in the template of the component.`,
});

export const slotsWithoutOption = define('wxml/slots-without-option', {
  severity: 'warning',
  message: 'This slot stays empty: a component has one slot, the first, unless it says otherwise.',
  help: 'Add `options: { multipleSlots: true }` to the component.',
});

export const slotInList = define('wxml/slot-in-a-list', {
  severity: 'warning',
  message: 'This slot is repeated, and only the first one in the page shows what the component is given.',
  help: 'Add `options: { dynamicSlots: true }` to the component, which shows it in each.',
});

export const slotValuesWithoutOption = define('wxml/slot-values-without-option', {
  severity: 'warning',
  message:
    'This slot gives values to what it shows, and nothing can take them: the slots of the component are not dynamic.',
  help: 'Add `options: { dynamicSlots: true }` to the component.',
});

export const datasetName = define<[attribute: string, name: string]>('wxml/dataset-name', {
  severity: 'warning',
  message: (attribute, name) => `Names of \`data-…\` are lower-cased: \`${attribute}\` is read as \`dataset.${name}\`.`,
  help: (attribute) => `Write \`${dashed(attribute)}\` for \`dataset.${attribute.slice(5)}\`.`,
});

/** `data-fooBar` → `data-foo-bar`. */
function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export const importWithoutTemplates = define<[path: string]>('wxml/import-without-templates', {
  severity: 'warning',
  message: (path) => `\`${path}\` defines no template, so importing it has no effect.`,
  help: 'Write `<include src="…" />` to show what stands in the file.',
});

export const unsafeAttribute = define<[attribute: string]>('wxml/unsafe-attribute', {
  severity: 'warning',
  message: (attribute) => `\`${attribute}\` could run script or leave the page, so it is dropped.`,
  help: 'Use an event binding such as `bindtap`, or a component made for the purpose.',
});

export const duplicateModule = define<[name: string]>('wxml/duplicate-module', {
  severity: 'warning',
  message: (name) => `The WXS module \`${name}\` is defined twice in this file; the last one is used.`,
  help: 'Rename or remove one of them.',
});

export const twoConditions = define<[attribute: string]>('wxml/two-conditions', {
  severity: 'error',
  message: (attribute) =>
    `\`${attribute}\` stands beside \`wx:if\`, which begins a chain of its own, so it is ignored.`,
  help: 'Keep one of the two.',
});

export const elseWithCondition = define<[attribute: string]>('wxml/else-with-condition', {
  severity: 'warning',
  message: (attribute) => `\`${attribute}\` takes no condition: what stands in its value is ignored.`,
  help: 'Write `wx:elif` to have a condition, or leave the value out.',
});

export const valueRequired = define<[attribute: string]>('wxml/value-required', {
  severity: 'warning',
  message: (attribute) => `\`${attribute}\` has no value, so nothing is shown.`,
  help: (attribute) => `Write \`${attribute}="{{…}}"\`.`,
});

export const loopMissing = define<[attribute: string]>('wxml/for-missing', {
  severity: 'warning',
  message: (attribute) => `\`${attribute}\` stands on an element without \`wx:for\`, so it has no effect.`,
  help: 'Put it on the element that carries the `wx:for`.',
});

export const unknownDirective = define<[attribute: string]>('wxml/unknown-directive', {
  severity: 'warning',
  message: (attribute) => `There is no directive \`${attribute}\`.`,
  help: 'There are `wx:if`, `wx:elif`, `wx:else`, `wx:for`, `wx:for-item`, `wx:for-index` and `wx:key`.',
});

export const blockAttribute = define<[attribute: string]>('wxml/block-attribute', {
  severity: 'warning',
  message: (attribute) => `A \`<block>\` leaves no node in the page, so its \`${attribute}\` has no effect.`,
  help: 'Put it on an element inside, or use a `<view>` instead of the `<block>`.',
});

export const ignoredContent = define<[tag: string]>('wxml/content-ignored', {
  severity: 'warning',
  message: (tag) => `What stands between the tags of this \`<${tag}>\` is not shown.`,
  help: (tag) =>
    tag === 'slot'
      ? 'A slot has no content of its own. Use `wx:if` beside it.'
      : `Write \`<${tag} … />\` with nothing inside.`,
});

export const changeWithoutValue = define<[attribute: string]>('wxml/change-handler', {
  severity: 'warning',
  message: (attribute) =>
    `\`${attribute}\` is never called: it needs a WXS function in braces and an attribute to watch.`,
  help: 'Write both on one element: `value="{{x}}" change:value="{{module.handler}}"`.',
});

export const objectAsText = define<[attribute: string]>('wxml/object-as-text', {
  severity: 'warning',
  message: (attribute) => `\`${attribute}\` takes a string, not an object.`,
  help: (attribute) =>
    attribute === 'class'
      ? 'Write `class="{{on ? \'a\' : \'\'}}"`, a list of names, or `class:a="{{on}}"`.'
      : 'Write `style="width: {{w}}px"`, or `style:width="{{w}}px"`.',
});

export const unknownElement = define<[tag: string, nearest: string | undefined]>('wxml/unknown-element', {
  severity: 'warning',
  message: (tag) => `\`<${tag}>\` is neither a built-in component nor declared in \`usingComponents\`.`,
  help: (_tag, nearest) =>
    `${meant(nearest)}A component is declared in the JSON file of this page or component, or in \`app.json\`.`,
});

export const otherRenderer = define<[tag: string]>('wxml/other-renderer', {
  severity: 'warning',
  message: (tag) =>
    `\`<${tag}>\` belongs to the renderer \`skyline\`. In a browser it is a plain box with its children.`,
  help: 'The page is shown, without what this component adds. For `webview` too, offer another way.',
});

export const impossibleElement = define<[tag: string]>('wxml/impossible-element', {
  severity: 'warning',
  message: (tag) => `\`<${tag}>\` cannot work in a browser: its place stays empty.`,
  help: 'Show something else where it is missing. What there is stands in docs/compat.md.',
});

export const unknownGeneric = define<[tag: string]>('wxml/unknown-generic', {
  severity: 'error',
  message: (tag) => `\`${tag}\` is not a component of this file, so nothing is shown in its place.`,
  help: 'Name a tag from `usingComponents`.',
});

export const undeclaredGeneric = define<[name: string, tag: string, nearest: string | undefined]>(
  'wxml/generic-not-declared',
  {
    severity: 'warning',
    message: (name, tag) => `The component \`<${tag}>\` has no generic \`${name}\`, so this has no effect.`,
    help: (_name, _tag, nearest) => `${meant(nearest)}Generics are declared in \`componentGenerics\` of its JSON file.`,
  },
);

export const unknownEvent = define<[event: string, tag: string, nearest: string | undefined]>('wxml/unknown-event', {
  severity: 'warning',
  message: (event, tag) => `\`<${tag}>\` has no event \`${event}\`, so this handler is never called.`,
  help: (_event, _tag, nearest) =>
    `${meant(nearest)}Names of events are case-sensitive; those of built-in components are lower case.`,
});

export const handlerNotFound = define<[handler: string, nearest: string | undefined]>('wxml/handler-not-found', {
  severity: 'warning',
  message: (handler) => `The script of this page or component has no method \`${handler}\`.`,
  help: (_handler, nearest) => `${meant(nearest)}In a \`Component\` the method belongs into \`methods\`.`,
});

export const handlerWithArguments = define<[handler: string]>('wxml/handler-with-arguments', {
  severity: 'warning',
  message: (handler) => `A handler is the name of a method, and \`${handler}\` is not one.`,
  help: 'Write the name alone, and pass values with `data-…`: the handler reads them from `event.currentTarget.dataset`.',
});
