import type * as t from '@babel/types';
import { eachChild, patternIdentifiers, type Path, rootPath } from './walk.ts';

/** What a name was declared as, where that makes a difference to what we emit. */
export type Declared =
  | 'variable'
  | 'import'
  /** A member of an enum, seen from another member's initializer: it is `Enum.member`. */
  | 'enum-member'
  /** `export const` in a TypeScript namespace: it is `Namespace.name`. */
  | 'namespace-export';

export interface Scope {
  readonly parent: Scope | undefined;
  /** Functions and the like: where `var` stops. */
  readonly hoists: boolean;
  readonly names: Map<string, Declared>;
  /** The enum or namespace whose body this is. */
  readonly owner: t.TSEnumDeclaration | t.TSModuleDeclaration | undefined;
}

/** An identifier that stands for a value, read or written; never a declaration or a property name. */
export interface Reference {
  readonly path: Path<t.Identifier>;
  /** The scope that declares it; `undefined` for globals. */
  readonly scope: Scope | undefined;
}

export interface Analysis {
  readonly module: Scope;
  readonly references: readonly Reference[];
  /** Declarations whose variables belong to the module itself, also those inside of blocks and loops. */
  readonly moduleVariables: readonly Path<t.VariableDeclaration>[];
  /** Names that are declared somewhere inside, not by the module itself. */
  readonly nestedNames: ReadonlySet<string>;
  /** Every identifier that appears at all: names that must not be made up. */
  readonly identifiers: ReadonlySet<string>;
  /** Names that mean a type in the module: interfaces, aliases, ambient declarations. */
  readonly types: ReadonlySet<string>;
  /** `await` outside of functions. */
  readonly topLevelAwaits: readonly t.Node[];
  readonly importMetas: readonly t.Node[];
  readonly regExps: readonly t.RegExpLiteral[];
  readonly importCalls: readonly Path<t.CallExpression>[];
}

/** Finds out which identifier means which declaration: the scopes of JavaScript with the values of TypeScript. */
export function analyseScopes(program: t.Program): Analysis {
  const walker = new ScopeWalker();
  walker.children(rootPath(program), walker.module);
  return walker.finish();
}

class ScopeWalker {
  readonly module: Scope = { parent: undefined, hoists: true, names: new Map(), owner: undefined };
  private readonly pending: { path: Path<t.Identifier>; scope: Scope }[] = [];
  private readonly moduleVariables: Path<t.VariableDeclaration>[] = [];
  private readonly nestedNames = new Set<string>();
  private readonly identifiers = new Set<string>();
  private readonly types = new Set<string>();
  private readonly topLevelAwaits: t.Node[] = [];
  private readonly importMetas: t.Node[] = [];
  private readonly regExps: t.RegExpLiteral[] = [];
  private readonly importCalls: Path<t.CallExpression>[] = [];
  private functionDepth = 0;

  /** References are resolved last: functions and `var` may be used above their declaration. */
  finish(): Analysis {
    const references = this.pending.map(({ path, scope }) => ({ path, scope: findScope(scope, path.node.name) }));
    const { module, moduleVariables, nestedNames, identifiers, types } = this;
    const { topLevelAwaits, importMetas, regExps, importCalls } = this;
    return {
      module,
      references,
      moduleVariables,
      nestedNames,
      identifiers,
      types,
      topLevelAwaits,
      importMetas,
      regExps,
      importCalls,
    };
  }

  children(path: Path, scope: Scope): void {
    eachChild(path, (child) => this.visit(child, scope));
  }

  private visit(path: Path, scope: Scope): void {
    const { node } = path;
    switch (node.type) {
      case 'Identifier':
        this.identifiers.add(node.name);
        this.pending.push({ path: path as Path<t.Identifier>, scope });
        return;
      case 'ImportDeclaration':
        for (const { local } of node.specifiers) this.declare(local.name, 'import', scope);
        return;
      case 'ExportNamedDeclaration':
        if (node.declaration) this.visitChild(path, 'declaration', node.declaration, scope);
        return;
      case 'ExportAllDeclaration':
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'PrivateName':
        return;
      case 'LabeledStatement':
        this.visitChild(path, 'body', node.body, scope);
        return;
      case 'MetaProperty':
        if (node.meta.name === 'import') this.importMetas.push(node);
        return;
      case 'RegExpLiteral':
        this.regExps.push(node);
        return;
      case 'Import':
        if (path.parent?.node.type === 'CallExpression') this.importCalls.push(path.parent as Path<t.CallExpression>);
        return;
      case 'AwaitExpression':
        if (this.functionDepth === 0) this.topLevelAwaits.push(node);
        return this.children(path, scope);
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        this.visitChild(path, 'object', node.object, scope);
        if (node.computed) this.visitChild(path, 'property', node.property, scope);
        return;
      case 'ObjectProperty':
        if (node.computed) this.visitChild(path, 'key', node.key, scope);
        this.visitChild(path, 'value', node.value, scope);
        return;
      case 'ClassProperty':
      case 'ClassAccessorProperty':
      case 'ClassPrivateProperty':
        return this.visitField(path as Path<typeof node>, scope);
      case 'VariableDeclaration':
        return this.visitVariables(path as Path<t.VariableDeclaration>, scope);
      case 'FunctionDeclaration':
        if (node.id) this.declare(node.id.name, 'variable', scope);
        return this.visitFunction(path as Path<t.Function>, scope);
      case 'FunctionExpression':
        return this.visitFunction(path as Path<t.Function>, scope, node.id?.name);
      case 'ArrowFunctionExpression':
      case 'ObjectMethod':
      case 'ClassMethod':
      case 'ClassPrivateMethod':
        return this.visitFunction(path as Path<t.Function>, scope);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.visitClass(path as Path<t.Class>, scope);
      case 'BlockStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'SwitchStatement':
        if (node.type === 'ForOfStatement' && node.await && this.functionDepth === 0) this.topLevelAwaits.push(node);
        return this.children(path, childScope(scope, false));
      case 'StaticBlock':
        return this.children(path, childScope(scope, true));
      case 'CatchClause':
        return this.visitCatch(path as Path<t.CatchClause>, scope);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'TSExportAssignment':
        this.visitChild(path, 'expression', node.expression, scope);
        return;
      case 'TSEnumDeclaration':
        return this.visitEnum(path as Path<t.TSEnumDeclaration>, scope);
      case 'TSModuleDeclaration':
        return this.visitNamespace(path as Path<t.TSModuleDeclaration>, scope);
      case 'TSImportEqualsDeclaration':
        return this.visitImportEquals(path as Path<t.TSImportEqualsDeclaration>, scope);
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        if (scope === this.module) this.types.add(node.id.name);
        return;
      default:
        // All other nodes of TypeScript are types.
        if (!node.type.startsWith('TS')) this.children(path, scope);
    }
  }

  private visitChild(parent: Path, key: string, node: t.Node, scope: Scope): void {
    this.visit({ node, key, parent }, scope);
  }

  private visitVariables(path: Path<t.VariableDeclaration>, scope: Scope): void {
    const { node } = path;
    if (node.declare) {
      for (const { id } of node.declarations) if (id.type === 'Identifier') this.types.add(id.name);
      return;
    }
    const target = node.kind === 'var' ? hoistingScope(scope) : scope;
    if (target === this.module) this.moduleVariables.push(path);
    const isNamespaceExport = path.parent?.node.type === 'ExportNamedDeclaration' && target.owner !== undefined;
    for (const declarator of node.declarations) {
      const at: Path = { node: declarator, key: 'declarations', parent: path };
      this.bind(
        { node: declarator.id, key: 'id', parent: at },
        target,
        scope,
        isNamespaceExport ? 'namespace-export' : 'variable',
      );
      if (declarator.init) this.visitChild(at, 'init', declarator.init, scope);
    }
  }

  /** Declares the names of a pattern; its defaults and computed keys are ordinary expressions. */
  private bind(pattern: Path, target: Scope, scope: Scope, declared: Declared = 'variable'): void {
    const names = new Set<t.Node>();
    for (const { node } of patternIdentifiers(pattern)) {
      names.add(node);
      if (node.name !== 'this') this.declare(node.name, declared, target);
    }
    const visitRest = (path: Path): void => {
      if (names.has(path.node) || path.key === 'decorators') return;
      const { node, key, parent } = path;
      const isKey = parent?.node.type === 'ObjectProperty' && key === 'key' && !parent.node.computed;
      if (isKey || (node.type.startsWith('TS') && node.type !== 'TSParameterProperty')) return;
      const isExpression =
        (parent?.node.type === 'AssignmentPattern' && key === 'right') ||
        (parent?.node.type === 'ObjectProperty' && key === 'key');
      if (isExpression) this.visit(path, scope);
      else eachChild(path, visitRest);
    };
    visitRest(pattern);
  }

  private visitFunction(path: Path<t.Function>, outer: Scope, ownName?: string): void {
    const { node } = path;
    if ('computed' in node && node.computed) this.visitChild(path, 'key', node.key, outer);
    this.visitDecorators(path, outer);
    for (const parameter of node.params) this.visitDecorators({ node: parameter, key: 'params', parent: path }, outer);
    const scope = childScope(outer, true);
    if (ownName !== undefined) this.declare(ownName, 'variable', scope);
    this.functionDepth++;
    for (const parameter of node.params) this.bind({ node: parameter, key: 'params', parent: path }, scope, scope);
    const body: Path = { node: node.body, key: 'body', parent: path };
    if (node.body.type === 'BlockStatement') this.children(body, scope);
    else this.visit(body, scope);
    this.functionDepth--;
  }

  private visitField(
    path: Path<t.ClassProperty | t.ClassAccessorProperty | t.ClassPrivateProperty>,
    scope: Scope,
  ): void {
    const { node } = path;
    if ('computed' in node && node.computed) this.visitChild(path, 'key', node.key, scope);
    this.visitDecorators(path, scope);
    if (!node.value) return;
    this.functionDepth++;
    this.visitChild(path, 'value', node.value, scope);
    this.functionDepth--;
  }

  private visitClass(path: Path<t.Class>, outer: Scope): void {
    const { node } = path;
    if (node.type === 'ClassDeclaration' && node.declare) {
      if (node.id) this.types.add(node.id.name);
      return;
    }
    this.visitDecorators(path, outer);
    const scope = childScope(outer, false);
    if (node.id) this.declare(node.id.name, 'variable', node.type === 'ClassDeclaration' ? outer : scope);
    if (node.superClass) this.visitChild(path, 'superClass', node.superClass, scope);
    this.children({ node: node.body, key: 'body', parent: path }, scope);
  }

  private visitDecorators(path: Path, scope: Scope): void {
    const { decorators } = path.node as { decorators?: readonly t.Decorator[] | null };
    for (const node of decorators ?? [])
      this.visitChild({ node, key: 'decorators', parent: path }, 'expression', node.expression, scope);
  }

  private visitCatch(path: Path<t.CatchClause>, outer: Scope): void {
    const scope = childScope(outer, false);
    const { param, body } = path.node;
    if (param) this.bind({ node: param, key: 'param', parent: path }, scope, scope);
    this.children({ node: body, key: 'body', parent: path }, scope);
  }

  private visitEnum(path: Path<t.TSEnumDeclaration>, outer: Scope): void {
    const { node } = path;
    if (node.declare) {
      this.types.add(node.id.name);
      return;
    }
    this.declare(node.id.name, 'variable', outer);
    const scope = childScope(outer, true, node);
    for (const { id } of enumMembers(node)) {
      if (id.type === 'Identifier') this.declare(id.name, 'enum-member', scope);
    }
    for (const member of enumMembers(node)) {
      const at: Path = { node: member, key: 'members', parent: path };
      if (member.initializer) this.visitChild(at, 'initializer', member.initializer, scope);
    }
  }

  private visitNamespace(path: Path<t.TSModuleDeclaration>, outer: Scope): void {
    const { node } = path;
    if (node.id.type !== 'Identifier') return;
    if (!isInstantiated(node)) {
      this.types.add(node.id.name);
      return;
    }
    this.declare(node.id.name, 'variable', outer);
    const scope = childScope(outer, true, node);
    const body: Path = { node: node.body, key: 'body', parent: path };
    this.functionDepth++;
    // `namespace A.B {}` is a namespace in a namespace.
    if (node.body.type === 'TSModuleBlock') this.children(body, scope);
    else this.visit(body, scope);
    this.functionDepth--;
  }

  private visitImportEquals(path: Path<t.TSImportEqualsDeclaration>, scope: Scope): void {
    const { node } = path;
    const { id, moduleReference } = node;
    const isNamespaceExport =
      scope.owner !== undefined && (path.parent?.node.type === 'ExportNamedDeclaration' || node.isExport);
    this.declare(id.name, isNamespaceExport ? 'namespace-export' : 'variable', scope);
    if (moduleReference.type === 'TSExternalModuleReference') return;
    let leftmost: Path = { node: moduleReference, key: 'moduleReference', parent: path };
    while (leftmost.node.type === 'TSQualifiedName')
      leftmost = { node: leftmost.node.left, key: 'left', parent: leftmost };
    this.visit(leftmost, scope);
  }

  private declare(name: string, declared: Declared, scope: Scope): void {
    this.identifiers.add(name);
    if (scope !== this.module) this.nestedNames.add(name);
    if (!scope.names.has(name)) scope.names.set(name, declared);
  }
}

/** The members of an enum; where the parser keeps them changed between its versions. */
export function enumMembers(node: t.TSEnumDeclaration): readonly t.TSEnumMember[] {
  return node.members ?? node.body?.members ?? [];
}

/** Whether a namespace holds values, so that something of it is left at run time. */
export function isInstantiated(node: t.TSModuleDeclaration): boolean {
  if (node.declare || node.id.type !== 'Identifier') return false;
  if (node.body.type !== 'TSModuleBlock') return isInstantiated(node.body as t.TSModuleDeclaration);
  return node.body.body.some((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (!inner || ('declare' in inner && inner.declare === true)) return false;
    if (inner.type === 'TSModuleDeclaration') return isInstantiated(inner);
    return (
      inner.type === 'TSEnumDeclaration' || inner.type === 'TSImportEqualsDeclaration' || !inner.type.startsWith('TS')
    );
  });
}

function childScope(parent: Scope, hoists: boolean, owner?: Scope['owner']): Scope {
  return { parent, hoists, names: new Map(), owner };
}

function hoistingScope(scope: Scope): Scope {
  let found = scope;
  while (!found.hoists && found.parent) found = found.parent;
  return found;
}

function findScope(scope: Scope, name: string): Scope | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.names.has(name)) return at;
  return undefined;
}
