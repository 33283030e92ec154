import { isFunction } from '../../define/part.ts';
import { callUser } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import { asyncFunction } from '../convention.ts';
import type { SyncApi } from '../entry.ts';
import { callElement, targetOf } from './element.ts';
import type { ElementTarget } from '../../../protocol/node-handle.ts';

/** One step of a drawing: a method with its arguments, or `=` with a property and its value. */
export type CanvasAction = readonly [method: string, ...args: unknown[]];

/** Methods that are recorded as they are. */
const METHODS = [
  'beginPath',
  'closePath',
  'moveTo',
  'lineTo',
  'rect',
  'arc',
  'arcTo',
  'ellipse',
  'clip',
  'fill',
  'stroke',
  'quadraticCurveTo',
  'bezierCurveTo',
  'fillRect',
  'strokeRect',
  'clearRect',
  'fillText',
  'strokeText',
  'save',
  'restore',
  'scale',
  'rotate',
  'translate',
  'transform',
  'setTransform',
  'setLineDash',
  'drawImage',
];

/** Properties, and the old setters of those that have one. */
const PROPERTIES: Readonly<Record<string, string | undefined>> = {
  fillStyle: 'setFillStyle',
  strokeStyle: 'setStrokeStyle',
  lineWidth: 'setLineWidth',
  lineCap: 'setLineCap',
  lineJoin: 'setLineJoin',
  miterLimit: 'setMiterLimit',
  lineDashOffset: undefined,
  textAlign: 'setTextAlign',
  textBaseline: 'setTextBaseline',
  globalAlpha: 'setGlobalAlpha',
  globalCompositeOperation: undefined,
  shadowColor: undefined,
  shadowBlur: undefined,
  shadowOffsetX: undefined,
  shadowOffsetY: undefined,
};

/** A gradient or pattern as a value: the page makes it when it draws. */
interface Gradient {
  readonly gradient: 'linear' | 'radial';
  readonly args: readonly number[];
  readonly stops: (readonly [number, string])[];
  addColorStop(at: number, color: string): void;
}

type CanvasContext = Record<string, unknown>;

/**
 * `wx.createCanvasContext(canvasId, component?)`: the old canvas (spec components-apis §4 Canvas). Nothing is drawn before
 * `draw`, which sends what was recorded to the page.
 */
export const createCanvasContext: SyncApi = (runtime, id, component) =>
  createRecorder(runtime, targetOf(runtime, 'canvas', id, component));

/** The first interface: a context of no canvas, whose `getActions` gives and forgets what it recorded. */
export const createContext: SyncApi = (runtime) => createRecorder(runtime, undefined);

export const drawCanvas: SyncApi = (runtime, options) =>
  asyncFunction(runtime, 'drawCanvas', {
    kind: 'view',
    run: (_, { canvasId, actions, reserve }) =>
      callElement(runtime, targetOf(runtime, 'canvas', canvasId), 'draw', [actions, Boolean(reserve)]),
  })(options);

function createRecorder(runtime: Runtime, target: ElementTarget | undefined): CanvasContext {
  const actions: CanvasAction[] = [];
  const record = (...action: CanvasAction): void => void actions.push(action);
  const take = (): readonly CanvasAction[] => actions.splice(0);
  const context: CanvasContext = {
    setShadow(x: unknown, y: unknown, blur: unknown, color: unknown) {
      Object.assign(context, { shadowOffsetX: x, shadowOffsetY: y, shadowBlur: blur, shadowColor: color });
    },
    createLinearGradient: (...args: number[]) => gradient('linear', args),
    createCircularGradient: (x: number, y: number, r: number) => gradient('radial', [x, y, 0, x, y, r]),
    createPattern: (image: unknown, repetition: unknown) => ({ pattern: String(image), repetition }),
    getActions: take,
    clearActions: () => void take(),
    draw(reserve: unknown, callback: unknown) {
      void drawThen(runtime, target, [take(), Boolean(reserve)], callback);
    },
  };
  for (const name of METHODS) context[name] = (...args: unknown[]) => record(name, ...args);
  for (const [name, setter] of Object.entries(PROPERTIES)) addProperty(context, name, setter, record);
  addFont(context, record);
  return context;
}

/** The callback comes also when nothing could be drawn: apps wait for it. */
async function drawThen(
  runtime: Runtime,
  target: ElementTarget | undefined,
  args: readonly unknown[],
  callback: unknown,
): Promise<void> {
  if (target) await callElement(runtime, target, 'draw', args).catch(() => undefined);
  if (isFunction(callback)) callUser(runtime, callback, { errMsg: 'drawCanvas:ok' });
}

function addProperty(
  context: CanvasContext,
  name: string,
  setter: string | undefined,
  record: (...action: CanvasAction) => void,
): void {
  let current: unknown;
  const set = (value: unknown): void => record('=', name, (current = value));
  Object.defineProperty(context, name, { get: () => current, set, enumerable: true });
  if (setter) context[setter] = set;
}

/** Text is measured here, at once, so the font must be known here: with `save` and `restore`. */
function addFont(context: CanvasContext, record: (...action: CanvasAction) => void): void {
  let ruler: OffscreenCanvasRenderingContext2D | null | undefined;
  let font = '10px sans-serif';
  const saved: string[] = [];
  const set = (value: string): void => record('=', 'font', (font = value));
  Object.defineProperty(context, 'font', { get: () => font, set, enumerable: true });
  Object.assign(context, {
    setFontSize: (size: unknown) => set(font.replace(/\d*\.?\d+px/, `${Number(size)}px`)),
    measureText(text: unknown) {
      ruler ??= new OffscreenCanvas(1, 1).getContext('2d');
      ruler!.font = font;
      return { width: ruler!.measureText(String(text)).width };
    },
    save() {
      saved.push(font);
      record('save');
    },
    restore() {
      font = saved.pop() ?? font;
      record('restore');
    },
  });
}

function gradient(kind: Gradient['gradient'], args: readonly number[]): Gradient {
  const stops: [number, string][] = [];
  return { gradient: kind, args, stops, addColorStop: (at, color) => void stops.push([at, color]) };
}
