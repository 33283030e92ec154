import type * as t from '@babel/types';
import { assignToImport } from '../../diagnostics/messages/script.ts';
import { identifierSpan, replaceReference, replaceStatement, type ScriptEdits } from '../edits.ts';
import type { Requests } from '../requests.ts';
import { spanOf } from '../walk.ts';
import { isWritten } from '../write.ts';
import { type Interop, propertyAccess } from './interop.ts';

/** What each imported name is in the emitted code: `_cart.total`. Read anew at each use, so that it is always current. */
export type ImportedNames = ReadonlyMap<string, string>;

type Specifier = t.ImportDeclaration['specifiers'][number];

/**
 * `import` becomes `require` where it stands; one below other code moves up behind the first imports, since imports
 * run before everything else.
 */
export class Imports {
  readonly names = new Map<string, string>();
  private readonly late: string[] = [];
  private leadingEnd: number | undefined = 0;
  private isLeading = true;

  constructor(
    private readonly edits: ScriptEdits,
    private readonly requests: Requests,
    private readonly interop: Interop,
    private readonly usedNames: ReadonlySet<string>,
  ) {}

  /** Other code starts here. */
  endLeading(): void {
    this.isLeading = false;
  }

  generate(node: t.ImportDeclaration): void {
    const specifiers = this.valueSpecifiers(node);
    const isTypeOnly = node.importKind === 'type' || (specifiers.length === 0 && node.specifiers.length > 0);
    if (this.edits.typescript && isTypeOnly) return replaceStatement(this.edits, node);
    this.place(node, this.importCode(node.source, specifiers));
  }

  /** Puts the code that requires a module where it runs in time. Also used for `export … from`. */
  place(node: t.Node, code: string): void {
    if (this.isLeading) {
      replaceStatement(this.edits, node, code);
      this.leadingEnd = spanOf(node).end;
    } else {
      replaceStatement(this.edits, node);
      this.late.push(code);
    }
  }

  /** `var _cart = require("…");` and the variable's name. */
  requireCode(source: t.StringLiteral, wrap = ''): { variable: string; code: string } {
    const variable = this.edits.uniqueName(variableWish(source.value));
    return { variable, code: `var ${variable} = ${this.call(source, wrap)};` };
  }

  /** `require("…")`, through a helper if one is named. */
  call(source: t.StringLiteral, wrap = ''): string {
    const id = this.requests.add(source, source.value, false, false);
    const call = `${this.edits.registry('require')}(${id})`;
    return wrap === '' ? call : `${wrap}(${call})`;
  }

  /** Imports that stood below other code. */
  finish(): void {
    if (this.late.length === 0) return;
    const code = ` ${this.late.join(' ')}`;
    if (this.leadingEnd) this.edits.text.appendLeft(this.leadingEnd, code);
    else this.edits.prologue.push(code.trimStart());
  }

  private importCode(source: t.StringLiteral, specifiers: readonly Specifier[]): string {
    const namespace = specifiers.find((each) => each.type === 'ImportNamespaceSpecifier');
    const named = specifiers.filter((each) => each !== namespace);
    const defaults = named.filter((each) => importedName(each) === 'default');
    const others = named.filter((each) => importedName(each) !== 'default');
    if (specifiers.length === 0) return `${this.call(source)};`;
    if (namespace && named.length === 0)
      return `var ${namespace.local.name} = ${this.call(source, this.interop.namespaceOf())};`;
    if (!namespace && others.length === 0) {
      const { variable, code } = this.requireCode(source, this.interop.defaultOf());
      this.setNames(defaults, variable);
      return code;
    }
    const { variable, code } = this.requireCode(source);
    this.setNames(others, variable);
    const parts = [code];
    if (defaults.length > 0) {
      const wrapped = this.edits.uniqueName(`${variable}Default`);
      this.setNames(defaults, wrapped);
      parts.push(`var ${wrapped} = ${this.interop.defaultOf()}(${variable});`);
    }
    if (namespace) parts.push(`var ${namespace.local.name} = ${this.interop.namespaceOf()}(${variable});`);
    return parts.join(' ');
  }

  private setNames(specifiers: readonly Specifier[], variable: string): void {
    for (const each of specifiers) this.names.set(each.local.name, variable + propertyAccess(importedName(each)));
  }

  /** In TypeScript, what is not used as a value is a type and leaves no trace. */
  private valueSpecifiers(node: t.ImportDeclaration): readonly Specifier[] {
    if (!this.edits.typescript) return node.specifiers;
    return node.specifiers.filter(
      (each) => !(each.type === 'ImportSpecifier' && each.importKind === 'type') && this.usedNames.has(each.local.name),
    );
  }
}

/** Replaces each use of an imported name. */
export function generateImportReferences(edits: ScriptEdits, names: ImportedNames): void {
  for (const reference of edits.analysis.references) {
    const { path, scope } = reference;
    const { name } = path.node;
    if (scope !== edits.analysis.module || scope.names.get(name) !== 'import') continue;
    if (isWritten(path)) edits.report(assignToImport({ file: edits.id, span: identifierSpan(path.node) }, name));
    const expression = names.get(name);
    if (expression !== undefined) replaceReference(edits, reference, expression);
  }
}

function importedName(specifier: Specifier): string {
  if (specifier.type !== 'ImportSpecifier') return 'default';
  return exportedText(specifier.imported);
}

/** The name of an import or export, which may be written as a text. */
export function exportedText(node: t.Identifier | t.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

/** `../lib/cart-total.js` is best called `_cartTotal`. */
function variableWish(request: string): string {
  const base =
    request
      .replace(/\/+$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const words = base.replace(/[^a-zA-Z0-9]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return `_${words.replace(/[^a-zA-Z0-9]/g, '') || 'module'}`;
}
