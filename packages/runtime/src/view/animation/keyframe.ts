import { textOf } from '../template/attribute.ts';
import { styleText } from '../template/style-attribute.ts';

/** Functions of `transform` that keyframes name as if they were properties, with the unit of bare numbers. */
const TRANSFORMS: Readonly<Record<string, string>> = {
  matrix: '',
  matrix3d: '',
  rotate: 'deg',
  rotate3d: 'deg',
  rotateX: 'deg',
  rotateY: 'deg',
  rotateZ: 'deg',
  scale: '',
  scale3d: '',
  scaleX: '',
  scaleY: '',
  scaleZ: '',
  skew: 'deg',
  skewX: 'deg',
  skewY: 'deg',
  translate: 'px',
  translate3d: 'px',
  translateX: 'px',
  translateY: 'px',
  translateZ: 'px',
};

/** Properties that may be given as numbers of px. */
const LENGTHS = new Set(['bottom', 'height', 'left', 'right', 'top', 'width']);

const EASINGS = new Set(['ease', 'easing']);

export function isTransform(name: string): boolean {
  return Object.hasOwn(TRANSFORMS, name);
}

/** A keyframe of `animate` as the browser has it: functions of `transform` are joined in the order they stand in. */
export function toKeyframe(values: Readonly<Record<string, unknown>>): Keyframe {
  const keyframe: Keyframe = {};
  const transforms: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (isTransform(name)) transforms.push(transformText(name, value));
    else if (name === 'offset') keyframe.offset = Number(value);
    else if (EASINGS.has(name)) keyframe.easing = textOf(value);
    else if (name === 'composite') keyframe.composite = value as CompositeOperationOrAuto;
    else
      keyframe[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] = styleText(
        lengthText(name, value),
      )!;
  }
  if (transforms.length > 0) keyframe['transform'] = transforms.join(' ');
  return keyframe;
}

/** The axis of `rotate3d` has no unit; its angle comes last. */
function transformText(name: string, value: unknown): string {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const unit = TRANSFORMS[name]!;
  const texts = parts.map((part, index) => {
    const isBare = typeof part === 'number' && (name !== 'rotate3d' || index === 3);
    return isBare ? `${part}${unit}` : textOf(part);
  });
  return styleText(`${name}(${texts.join(',')})`)!;
}

function lengthText(name: string, value: unknown): string {
  return LENGTHS.has(name) && typeof value === 'number' ? `${value}px` : textOf(value);
}
