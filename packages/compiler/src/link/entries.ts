import {
  API_NAMES,
  wxMembers,
  type AppFeatures,
  type InstanceMember,
  type LogicHelpers,
} from '@heddle/runtime/protocol';
import { objectLines } from './emit.ts';

/**
 * The entry of an app's worker, as a module: it imports the parts of the runtime that the app uses and nothing else, and
 * its default export starts a bundle with them. A bundler makes one script of it.
 */
export function logicEntry(features: AppFeatures): string {
  const { components, manyPages, logic } = features;
  const apis = usedApis(features);
  const missing = absentApis(features);
  const additions = [
    ...(features.shares ? ['shares'] : []),
    ...(features.exitStates ? ['exitStates'] : []),
    ...(features.backGuards ? ['backGuards'] : []),
    ...(apis.includes('getPerformance') ? ['measured'] : []),
  ];
  const parts = new Set(['startWith']);
  const part = (name: string): string => {
    parts.add(name);
    return name;
  };
  const nodes = { list: logic.lists && 'ListNode', slot: logic.slots && 'SlotNode', use: logic.templates && 'UseNode' };
  const table = objectLines([
    ['model', part(components ? 'componentModel' : 'pageModel')],
    [
      'helpers',
      `{ ${logic.helpers
        .filter((name) => !CALLS.has(name))
        .map(part)
        .join(', ')} }`,
    ],
    // Without WXS there is nothing that an expression may call.
    ['createCalls', logic.wxs ? part('createCalls') : components ? `() => ${part('noCalls')}` : part('none')],
    [
      'nodes',
      objectLines(Object.entries(nodes).flatMap(([type, node]) => (node ? [[type, part(node)] as const] : []))),
    ],
    ['behaviors', part(logic.behaviors ? 'behaviors' : 'noBehaviors')],
    ['relations', part(logic.relations ? 'relations' : 'noRelations')],
    ['readKeys', part(logic.keys ? 'readKeyHints' : 'none')],
    ['wxs', part(logic.wxs ? 'wxs' : 'none')],
    ['router', part(manyPages ? 'pageStack' : 'onePage')],
    ['packages', part(features.packages ? 'packages' : 'none')],
    ['tabBar', part(features.view.tabBar === 'custom' ? 'customTabBar' : 'none')],
    ...(logic.handles?.length
      ? [['handles', objectLines(logic.handles.map((tag) => [tag, part(`${tag}Handle`)] as const))] as const]
      : []),
    ...(additions.length > 0 ? [['additions', `[${additions.map(part).join(', ')}]`] as const] : []),
    ['createWx', part(apis.length + missing.length > 0 ? 'createWx' : 'none')],
    [
      'apis',
      `{ ${[...apis, ...missing.map((name) => `${name}: ${part('absent')}.${wxMembers[name].form}`)].join(', ')} }`,
    ],
    ['members', `[${memberTables(features).map(part).join(', ')}]`],
  ]);
  return [
    importCode([...parts], '@heddle/runtime/logic'),
    importCode(apis, '@heddle/runtime/logic/apis'),
    importCode(['portChannel'], '@heddle/runtime/protocol'),
    `\nconst features = ${table};\n`,
    '\nexport default function start(bundle) {\n  startWith(features, () => bundle, portChannel(self));\n}\n',
  ].join('');
}

/** Helpers that call WXS. */
const CALLS: ReadonlySet<keyof LogicHelpers> = new Set(['apply', 'invoke', 'wxs']);

/** Those that exist, in the order of the runtime's table. */
function usedApis({ apis }: AppFeatures): readonly string[] {
  return apis === 'all' ? API_NAMES : API_NAMES.filter((name) => apis.includes(name));
}

const withCode: ReadonlySet<string> = new Set(API_NAMES);

/** Those that no web page can have: they fail as documented. */
function absentApis({ apis }: AppFeatures): readonly (keyof typeof wxMembers)[] {
  const names = Object.keys(wxMembers) as (keyof typeof wxMembers)[];
  return names.filter((name) => !withCode.has(name) && (apis === 'all' || apis.includes(name)));
}

/** Which part of the runtime has a method of instances. */
const MEMBER_TABLES: Readonly<Record<InstanceMember, string>> = {
  triggerEvent: 'eventMembers',
  selectComponent: 'selectionMembers',
  selectAllComponents: 'selectionMembers',
  selectOwnerComponent: 'selectionMembers',
  getRelationNodes: 'relationMembers',
  hasBehavior: 'behaviorMembers',
  createSelectorQuery: 'queryMembers',
  getOpenerEventChannel: 'stackMembers',
  router: 'routerMembers',
  pageRouter: 'routerMembers',
  getTabBar: 'tabBarMembers',
  createIntersectionObserver: 'observerMembers',
  createMediaQueryObserver: 'observerMembers',
  animate: 'animationMembers',
  clearAnimation: 'animationMembers',
  applyAnimatedStyle: 'animationMembers',
  clearAnimatedStyle: 'animationMembers',
  setUpdatePerformanceListener: 'updateMembers',
  setInitialRenderingCache: 'rendererMembers',
  setPassiveEvent: 'rendererMembers',
  getPassiveEvent: 'rendererMembers',
  getAppBar: 'rendererMembers',
};

function memberTables({ logic }: AppFeatures): readonly string[] {
  return [...new Set(logic.members.map((name) => MEMBER_TABLES[name]))];
}

function importCode(names: readonly string[], from: string): string {
  return names.length > 0 ? `import { ${[...names].sort().join(', ')} } from '${from}';\n` : '';
}
