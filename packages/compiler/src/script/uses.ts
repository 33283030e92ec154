import type { InstanceMember } from '@heddle/runtime/protocol';
import type * as t from '@babel/types';
import type { Analysis } from './scope.ts';
import { type Path, rootPath, walk } from './walk.ts';

/** What a module can use of the platform. Where it cannot be told, it counts as using it. */
export interface ScriptUses {
  /** Members of `wx`. */
  readonly apis: Names;
  /** Scripts that `wx.createWorker` starts, as written. */
  readonly workers: ReadonlySet<string>;
  /** Whether it may start one by a path that is computed. */
  readonly startsAnyWorker: boolean;
  /** What `wx.canIUse` is asked. */
  readonly questions: Names;
  /** Which of the functions that define things it names: `Page`, `Component`, `Behavior`. */
  readonly definers: ReadonlySet<string>;
  /** Fields of the objects that are passed to them. */
  readonly definitionKeys: Names;
  /** Methods of instances that matter to what is built, called or defined. */
  readonly members: ReadonlySet<string>;
}

/** `'all'`: any could be meant. */
export type Names = ReadonlySet<string> | 'all';

export const NO_USES: ScriptUses = {
  apis: new Set(),
  workers: new Set(),
  startsAnyWorker: false,
  questions: new Set(),
  definers: new Set(),
  definitionKeys: new Set(),
  members: new Set(),
};

const DEFINERS: ReadonlySet<string> = new Set(['Page', 'Component', 'Behavior']);
/** Methods that the runtime has only for apps that call them. */
export const INSTANCE_MEMBERS: readonly InstanceMember[] = [
  'animate',
  'applyAnimatedStyle',
  'clearAnimatedStyle',
  'clearAnimation',
  'createIntersectionObserver',
  'createMediaQueryObserver',
  'createSelectorQuery',
  'getAppBar',
  'getOpenerEventChannel',
  'getPassiveEvent',
  'getRelationNodes',
  'getTabBar',
  'hasBehavior',
  'pageRouter',
  'router',
  'selectAllComponents',
  'selectComponent',
  'selectOwnerComponent',
  'setInitialRenderingCache',
  'setPassiveEvent',
  'setUpdatePerformanceListener',
  'triggerEvent',
];
/** Methods of pages that the view calls only where there are any. */
const PAGE_EVENTS = ['onPageScroll', 'onReachBottom', 'onShareAppMessage', 'onShareTimeline', 'onAddToFavorites'];
const MEMBERS: ReadonlySet<string> = new Set([...INSTANCE_MEMBERS, ...PAGE_EVENTS]);

/** Most modules name nothing of the platform, so they need not be walked. A name may be written with escapes. */
const mayUse = new RegExp(`\\b(?:wx|${[...DEFINERS, ...MEMBERS].join('|')})\\b|\\\\[ux]`);

export function findUses(source: string, program: t.Program, { references }: Analysis): ScriptUses {
  if (!mayUse.test(source)) return NO_USES;
  const free = references.flatMap(({ path, scope }) => (scope ? [] : [path]));
  const definers = free.filter(({ node }) => DEFINERS.has(node.name));
  const named = namedMembers(program);
  const isReachedOtherwise = (names: Iterable<string>): boolean => [...names].some((name) => named.has(name));
  const mentions = free.filter(({ node }) => node.name === 'wx');
  const apis = isReachedOtherwise(['wx']) ? 'all' : union(mentions.map(membersUsed));
  const started = mentions.flatMap(scriptStarted);
  return {
    apis,
    workers: new Set(started.filter((path) => path !== undefined)),
    startsAnyWorker: apis === 'all' || started.includes(undefined),
    questions: apis === 'all' ? 'all' : union(mentions.map(questionsAsked)),
    definers: new Set(definers.map(({ node }) => node.name)),
    definitionKeys: isReachedOtherwise(DEFINERS) ? 'all' : union(definers.map(keysDefined)),
    members: new Set([...named].filter((name) => MEMBERS.has(name))),
  };
}

/** What several modules use together. */
export function mergeUses(all: readonly ScriptUses[]): ScriptUses {
  return {
    apis: union(all.map(({ apis }) => apis)),
    workers: new Set(all.flatMap(({ workers }) => [...workers])),
    startsAnyWorker: all.some(({ startsAnyWorker }) => startsAnyWorker),
    questions: union(all.map(({ questions }) => questions)),
    definers: new Set(all.flatMap(({ definers }) => [...definers])),
    definitionKeys: union(all.map(({ definitionKeys }) => definitionKeys)),
    members: new Set(all.flatMap(({ members }) => [...members])),
  };
}

function union(all: readonly (Iterable<string> | 'all')[]): Names {
  const names = new Set<string>();
  for (const some of all) {
    if (some === 'all') return 'all';
    for (const name of some) names.add(name);
  }
  return names;
}

/** Every name that stands after a dot, as a key, or in quotes. */
function namedMembers(program: t.Program): Set<string> {
  const names = new Set<string>();
  walk(rootPath(program), ({ node, key, parent }) => {
    if (node.type === 'StringLiteral') names.add(node.value);
    else if (node.type === 'TemplateElement') names.add(node.value.cooked ?? '');
    else if (node.type === 'Identifier' && isName(key, parent?.node)) names.add(node.name);
  });
  return names;
}

function isName(key: string, parent: t.Node | undefined): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return key === 'property' && !parent.computed;
    case 'ObjectProperty':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassProperty':
      return key === 'key' && !parent.computed;
    default:
      return false;
  }
}

/** Members of `wx` that one mention of it uses. */
function membersUsed(mention: Path): readonly string[] | 'all' {
  const path = withoutTypes(mention);
  const { key, parent } = path;
  const node = parent?.node;
  switch (node?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const name = key === 'object' ? memberName(node) : undefined;
      return name === undefined ? 'all' : [name];
    }
    case 'VariableDeclarator':
      return keysOfPattern(node.id);
    case 'AssignmentExpression':
      return key === 'right' && parent?.parent?.node.type === 'ExpressionStatement' ? keysOfPattern(node.left) : 'all';
    case 'UnaryExpression':
      return [];
    case 'BinaryExpression':
      return /^[!=]==?$/.test(node.operator) ? [] : 'all';
    case 'LogicalExpression':
      // The left side of `&&` is the value only when it is missing.
      return node.operator === '&&' && key === 'left' ? [] : membersUsed(parent!);
    case 'IfStatement':
    case 'ConditionalExpression':
      return key === 'test' ? [] : 'all';
    default:
      return 'all';
  }
}

/** What one mention of `wx` asks of `canIUse`: the literal in `wx.canIUse('getWindowInfo.…')`. */
function questionsAsked(mention: Path): readonly string[] | 'all' {
  const { key, parent } = withoutTypes(mention);
  const node = parent?.node;
  if (node?.type === 'VariableDeclarator') return keysOfPattern(node.id).includes('canIUse') ? 'all' : [];
  if (node?.type === 'AssignmentExpression') return keysOfPattern(node.left).includes('canIUse') ? 'all' : [];
  const isMember = node?.type === 'MemberExpression' || node?.type === 'OptionalMemberExpression';
  if (!isMember || key !== 'object' || memberName(node) !== 'canIUse') return [];
  const member = withoutTypes(parent!);
  const use = member.parent?.node;
  if (isTest(member.key, use)) return [];
  const isCall = use?.type === 'CallExpression' || use?.type === 'OptionalCallExpression';
  const argument = isCall ? use.arguments[0] : undefined;
  return argument?.type === 'StringLiteral' ? [argument.value] : 'all';
}

/** The literal in `wx.createWorker('workers/index.js')`, or `undefined` where the path is computed. */
function scriptStarted(mention: Path): readonly (string | undefined)[] {
  const { parent } = withoutTypes(mention);
  const node = parent?.node;
  if (node?.type === 'VariableDeclarator') return keysOfPattern(node.id).includes('createWorker') ? [undefined] : [];
  if (node?.type !== 'MemberExpression' || memberName(node) !== 'createWorker') return [];
  const call = withoutTypes(parent!).parent?.node;
  const argument = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
  return [argument?.type === 'StringLiteral' ? argument.value : undefined];
}

/** Whether a value is only asked for: `wx.canIUse && …`. */
function isTest(key: string, parent: t.Node | undefined): boolean {
  if (parent?.type === 'LogicalExpression') return parent.operator === '&&' && key === 'left';
  const asks = parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression';
  return parent?.type === 'UnaryExpression' || (asks && key === 'test');
}

/** Names that `const { a, b: c } = wx` takes. */
function keysOfPattern(pattern: t.Node): readonly string[] | 'all' {
  if (pattern.type !== 'ObjectPattern') return 'all';
  const names = pattern.properties.map((property) =>
    property.type === 'ObjectProperty' ? keyName(property) : undefined,
  );
  return names.every((name) => name !== undefined) ? (names as string[]) : 'all';
}

/** Fields of the object in `Page({ … })`. */
function keysDefined(mention: Path): readonly string[] | 'all' {
  const { key, parent } = withoutTypes(mention);
  const call = parent?.node;
  // `typeof Component` asks whether there is one.
  if (call?.type === 'UnaryExpression') return [];
  const argument = call?.type === 'CallExpression' && key === 'callee' ? call.arguments[0] : undefined;
  if (argument?.type !== 'ObjectExpression') return 'all';
  const names = argument.properties.map((property) =>
    property.type === 'SpreadElement' ? undefined : keyName(property),
  );
  return names.every((name) => name !== undefined) ? (names as string[]) : 'all';
}

function memberName({ computed, property }: t.MemberExpression | t.OptionalMemberExpression): string | undefined {
  if (property.type === 'StringLiteral') return property.value;
  return property.type === 'Identifier' && !computed ? property.name : undefined;
}

function keyName({ computed, key }: t.ObjectProperty | t.ObjectMethod): string | undefined {
  if (key.type === 'StringLiteral') return key.value;
  return key.type === 'Identifier' && !computed ? key.name : undefined;
}

/** `wx as any` and `wx!` are `wx`. */
function withoutTypes(path: Path): Path {
  let at = path;
  while (
    at.parent &&
    at.key === 'expression' &&
    /^TS(?:As|Satisfies|NonNull|Instantiation)?(?:Expression|TypeAssertion)$/.test(at.parent.node.type)
  )
    at = at.parent;
  return at;
}
