import { define } from '../diagnostic.ts';

/** Findings of `heddle check --types`: what TypeScript says of templates and scripts. */

function meant(nearest: string | undefined): string {
  return nearest === undefined ? 'Check the spelling. ' : `Did you mean \`${nearest}\`? `;
}

/** The names that there are, when they are few. */
function listed(names: readonly string[]): string {
  return names.length === 0 || names.length > 8 ? '' : ` There is ${names.map((name) => `\`${name}\``).join(', ')}.`;
}

export const unknownName = define<[name: string, nearest: string | undefined]>('types/unknown-name', {
  severity: 'error',
  message: (name) => `Nothing here has the name \`${name}\`, so this is \`undefined\`.`,
  help: (_name, nearest) =>
    `${meant(nearest)}Bindings see data, properties and loop variables; a template sees only what its \`data\` holds.`,
});

export const unknownMember = define<[name: string, nearest: string | undefined, names: readonly string[]]>(
  'types/unknown-member',
  {
    severity: 'error',
    message: (name) => `What stands before \`.${name}\` has no such member, so this is \`undefined\`.`,
    help: (_name, nearest, names) =>
      nearest === undefined ? `Check the spelling, or add it to the type.${listed(names)}` : meant(nearest).trim(),
  },
);

export const unknownExport = define<[name: string, nearest: string | undefined]>('types/unknown-export', {
  severity: 'error',
  message: (name) => `The WXS module exports no \`${name}\`.`,
  help: (_name, nearest) => `${meant(nearest)}A module's names are those of its \`module.exports\`.`,
});

export const unknownHandler = define<[name: string, nearest: string | undefined]>('types/unknown-handler', {
  severity: 'error',
  message: (name) => `There is no method \`${name}\` here.`,
  help: (_name, nearest) => `${meant(nearest)}In a \`Component\` the method belongs into \`methods\`.`,
});

export const handlerIsNoFunction = define<[name: string, type: string]>('types/handler-not-a-function', {
  severity: 'error',
  message: (name, type) => `\`${name}\` is no method but ${type === '' ? 'something else' : `of type \`${type}\``}.`,
  help: 'An event calls a method by its name.',
});

export const handlerTakesNoEvent = define<[name: string, type: string]>('types/handler-takes-no-event', {
  severity: 'error',
  message: (name, type) => `An event calls \`${name}\` with the event alone, which is no \`${type}\`.`,
  help: 'Let the method take the event, and pass values with `data-…`: they are in `event.currentTarget.dataset`.',
});

export const wrongPropertyType = define<[name: string, tag: string, wanted: string, given: string]>(
  'types/wrong-property-type',
  {
    severity: 'error',
    message: (name, tag, wanted, given) => `\`${name}\` of \`<${tag}>\` takes \`${wanted}\`, and this is \`${given}\`.`,
    help: 'Pass a value of that type, or declare the property with another one. A binding alone, without text, keeps its type.',
  },
);

export const scriptError = define<[reason: string, code: number]>('types/script', {
  severity: 'error',
  message: (reason, code) => `${reason} (TS${code})`,
  help: 'TypeScript says this with the settings of the app.',
});

export const settingsError = define<[reason: string, code: number]>('types/settings', {
  severity: 'error',
  message: (reason, code) => `TypeScript does not accept its settings: ${reason} (TS${code}).`,
  help: 'Correct them first: what else is found may be due to them. `npx tsc --noEmit` shows the same.',
});
