/** One step of a recorded drawing: a method with its arguments, or `=` with a property and its value. */
export type CanvasAction = readonly [method: string, ...args: unknown[]];

type Pictures = ReadonlyMap<string, CanvasImageSource>;

const METHODS: ReadonlySet<string> = new Set([
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
  'scale',
  'rotate',
  'translate',
  'transform',
  'setLineDash',
]);

const PROPERTIES: ReadonlySet<string> = new Set([
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'miterLimit',
  'lineDashOffset',
  'font',
  'textAlign',
  'textBaseline',
  'globalAlpha',
  'globalCompositeOperation',
  'shadowColor',
  'shadowBlur',
  'shadowOffsetX',
  'shadowOffsetY',
]);

/** Addresses of the pictures that a drawing needs. */
export function picturesOf(actions: readonly CanvasAction[]): string[] {
  const found = actions.flatMap(([method, first, second]) => {
    if (method === 'drawImage' && typeof first === 'string') return [first];
    const pattern = method === '=' ? (second as { readonly pattern?: unknown } | null)?.pattern : undefined;
    return typeof pattern === 'string' ? [pattern] : [];
  });
  return [...new Set(found)];
}

/**
 * Draws a recording, in px of the page; the context has `scale` pixels to each. It begins with fresh settings, and none of its own stay behind.
 * Unknown steps, and pictures that are missing, are skipped.
 */
export function replay(
  context: CanvasRenderingContext2D,
  actions: readonly CanvasAction[],
  { pictures, scale }: { readonly pictures: Pictures; readonly scale: number },
): void {
  let depth = 0;
  context.save();
  context.setTransform(scale, 0, 0, scale, 0, 0);
  for (const [method, ...args] of actions) {
    if (method === 'save') depth++;
    if (method === 'restore' && --depth < 0) {
      // Without a `save` of its own it would bring back what was before the drawing.
      depth = 0;
      continue;
    }
    step(context, method, args, pictures, scale);
  }
  for (; depth >= 0; depth--) context.restore();
}

function step(
  context: CanvasRenderingContext2D,
  method: string,
  args: readonly unknown[],
  pictures: Pictures,
  scale: number,
): void {
  if (method === '=') setProperty(context, String(args[0]), args[1], pictures);
  else if (method === 'save') context.save();
  else if (method === 'restore') context.restore();
  else if (method === 'setTransform') {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.transform(...(args as Parameters<CanvasRenderingContext2D['transform']>));
  } else if (method === 'drawImage') {
    const picture = pictures.get(String(args[0]));
    // Sizes that were left out are the picture's own.
    if (picture) Reflect.apply(context.drawImage, context, [picture, ...args.slice(1).filter((arg) => arg != null)]);
  } else if (METHODS.has(method)) {
    Reflect.apply(Reflect.get(context, method) as () => void, context, args);
  }
}

function setProperty(context: CanvasRenderingContext2D, name: string, value: unknown, pictures: Pictures): void {
  if (!PROPERTIES.has(name)) return;
  if (name === 'textBaseline' && value === 'normal') context.textBaseline = 'alphabetic';
  else if (typeof value !== 'object' || value === null) Reflect.set(context, name, value);
  else Reflect.set(context, name, styleOf(context, value, pictures) ?? Reflect.get(context, name));
}

interface Paint {
  readonly gradient?: 'linear' | 'radial';
  readonly args?: readonly number[];
  readonly stops?: readonly (readonly [number, string])[];
  readonly pattern?: string;
  readonly repetition?: string;
}

function styleOf(context: CanvasRenderingContext2D, paint: Paint, pictures: Pictures): object | null {
  if (paint.pattern !== undefined) {
    const picture = pictures.get(paint.pattern);
    return picture ? context.createPattern(picture, paint.repetition ?? 'repeat') : null;
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = paint.args ?? [];
  const gradient =
    paint.gradient === 'linear'
      ? context.createLinearGradient(a, b, c, d)
      : context.createRadialGradient(a, b, c, d, e, f);
  for (const [at, color] of paint.stops ?? []) gradient.addColorStop(at, color);
  return gradient;
}
