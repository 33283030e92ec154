import { camelCase } from './attribute.ts';

/** Components that only the platform's other renderer has: their children are shown in a plain box (components §2). */
export const skylineTags: ReadonlySet<string> = new Set(
  (
    'double-tap-gesture-handler draggable-sheet force-press-gesture-handler grid-builder grid-view ' +
    'horizontal-drag-gesture-handler list-builder list-view long-press-gesture-handler nested-scroll-body ' +
    'nested-scroll-header open-container open-data-item open-data-list pan-gesture-handler scale-gesture-handler ' +
    'share-element snapshot sticky-header sticky-section tap-gesture-handler vertical-drag-gesture-handler'
  ).split(' '),
);

/** Attributes of built-in components that mean something to that renderer alone: the page was reported already. */
const attributes: Readonly<Record<string, ReadonlySet<string>>> = {
  image: new Set(['fadeIn']),
  'scroll-view': new Set([
    'adjustDecelerationVelocity',
    'associativeContainer',
    'cacheExtent',
    'clip',
    'minDragDistance',
    'padding',
    'refresherBallisticRefreshEnabled',
    'refresherTwoLevelCloseThreshold',
    'refresherTwoLevelEnabled',
    'refresherTwoLevelPinned',
    'refresherTwoLevelScrollEnabled',
    'refresherTwoLevelThreshold',
    'refresherTwoLevelTriggered',
    'reverse',
    'scrollIntoViewWithinExtent',
  ]),
  swiper: new Set([
    'cacheExtent',
    'indicatorAlignment',
    'indicatorHeight',
    'indicatorMargin',
    'indicatorOffset',
    'indicatorRadius',
    'indicatorSpacing',
    'indicatorType',
    'indicatorWidth',
    'layoutType',
    'scrollWithAnimation',
    'transformerType',
  ]),
  text: new Set(['maxLines', 'overflow']),
};

/** Whether an attribute of a built-in component is known to the other renderer. */
export function isSkylineAttribute(tag: string, name: string): boolean {
  return Object.hasOwn(attributes, tag) && attributes[tag]!.has(camelCase(name));
}
