import type { ScriptFacts } from './script-facts.ts';

/**
 * Scripts call `Page({…})` and export nothing. In the copies that TypeScript sees they call a function that
 * takes the same and returns what it was told, and the result is exported under this name.
 */
export const CAPTURED = '$heddle';

/** Holds the functions where the platform's types are not installed. */
const OWN = '$HeddleTypes';

/** A text that one piece was replaced in, as long as that has no line break. */
export interface Overlay {
  readonly text: string;
  /** Offset in the author's text for one in this. */
  original(offset: number): number;
}

/** The copy of a script that exports what it defines. `hasTypings`: the types of the platform are installed. */
export function captureOverlay(source: string, { definition }: ScriptFacts, hasTypings: boolean): Overlay | undefined {
  if (!definition) return undefined;
  const { callee, start } = definition;
  const inserted = `export const ${CAPTURED} = ${hasTypings ? 'WechatMiniprogram' : OWN}.${callee}.${CAPTURED}`;
  const grown = inserted.length - callee.length;
  return {
    text: source.slice(0, start) + inserted + source.slice(start + callee.length),
    original: (offset) => (offset <= start ? offset : Math.max(start, offset - grown)),
  };
}

/** The declaration file of the functions that take the place of `Page` and `Component`. */
export function captureText(typings: Typings | undefined): string {
  const { page, component } = typings ?? ownTypes;
  const space = typings ? 'WechatMiniprogram' : OWN;
  const behaviors = component.includes('TBehavior') ? 'TBehavior' : 'any[]';
  return `declare namespace ${space}.Page {
${typings ? '' : ownTypes.pageOptions}
function ${CAPTURED}${page}(options: Options${argumentsOf(page)}): {
  data: TData; properties: {}; methods: TCustom; behaviors: TCustom extends { behaviors: infer B } ? B : [];
};
}
declare namespace ${space}.Component {
${typings ? '' : ownTypes.componentOptions}
function ${CAPTURED}${component}(options: Options${argumentsOf(component)}): {
  data: TData; properties: TProperty; methods: TMethod; behaviors: ${behaviors};
};
}
`;
}

/** What is enough to infer data, properties and methods where the platform's types are not installed. */
const ownTypes = {
  page: '<TData, TCustom>',
  pageOptions: 'type Options<TData, TCustom> = TCustom & { data?: TData } & ThisType<any>;',
  component: '<TData, TProperty, TMethod, TBehavior>',
  componentOptions: `type Options<TData, TProperty, TMethod, TBehavior> = ThisType<any> & {
  data?: TData; properties?: TProperty; methods?: TMethod; behaviors?: TBehavior; [name: string]: any;
};`,
};

/** Type parameters of `Page` and `Component`, which differ between versions of the platform's types. */
export interface Typings {
  readonly page: string;
  readonly component: string;
}

/** Reads them from the text of `lib.wx.page.d.ts` and `lib.wx.component.d.ts`. */
export function readTypings(page: string, component: string): Typings | undefined {
  const found = { page: parametersOf(page), component: parametersOf(component) };
  return found.page !== undefined && found.component !== undefined
    ? { page: found.page, component: found.component }
    : undefined;
}

/** `<TData extends DataOption, …>` of `type Options<…> =`. */
function parametersOf(text: string): string | undefined {
  const open = text.search(/(?<=\btype Options)</);
  if (open < 0) return undefined;
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '<') depth++;
    // In `=>` it closes nothing.
    if (text[at] === '>' && text[at - 1] !== '=' && --depth === 0) return text.slice(open, at + 1);
  }
  return undefined;
}

function argumentsOf(parameters: string): string {
  const names = [...parameters.matchAll(/[<,]\s*(T\w*)/g)].map(([, name]) => name);
  return `<${names.join(', ')}>`;
}
