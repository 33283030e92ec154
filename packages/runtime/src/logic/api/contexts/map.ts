import type { SyncApi } from '../entry.ts';
import { contextOf, createContext, type ContextShape } from './context.ts';
import { targetOf } from './element.ts';

const SHAPE: ContextShape = {
  questions: [
    'getCenterLocation',
    'setCenterOffset',
    'moveToLocation',
    'translateMarker',
    'moveAlong',
    'includePoints',
    'getRegion',
    'getScale',
    'getRotate',
    'getSkew',
    'addMarkers',
    'removeMarkers',
    'addCircles',
    'removeCircles',
    'toScreenLocation',
    'fromScreenLocation',
    'setBoundary',
  ],
  // The element has an attribute of that name.
  methods: { includePoints: 'showPoints' },
};

/** `wx.createMapContext(id, component?)`: asks and moves a `<map>` (spec components-apis §4 Media). */
export const createMapContext: SyncApi = (runtime, id, component) =>
  createContext(runtime, targetOf(runtime, 'map', id, component), SHAPE);

export const mapHandle = contextOf(SHAPE);
