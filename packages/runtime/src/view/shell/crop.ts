import { adopt } from '../pages/adopt.ts';
import { element } from '../dom.ts';
import { drawnAs } from '../media/media-elements.ts';
import { Refused } from '../calls/refused.ts';
import { cropStyles } from './crop.styles.ts';
import { dialogButton, openDialog } from './dialog.ts';
import type { Frame } from './frame.ts';
import { texts } from './texts.ts';

const LARGEST = 4;
/** How far an arrow key moves the picture, in px. */
const STEP = 10;

/** `wx.cropImage`: the user moves and enlarges a picture behind a window of the wanted shape; `undefined`: gave up. */
export async function cropPicture(frame: Frame, content: Blob, ratio: number): Promise<Blob | undefined> {
  const picture = await createImageBitmap(content).catch(() => undefined);
  if (!picture) throw new Refused('the picture could not be decoded');
  adopt(frame.root, cropStyles);
  const words = texts();
  let behind: ReturnType<typeof moveBehind> | undefined;
  const isConfirmed = await openDialog<boolean>(frame, 'crop', (dialog, close) => {
    dialog.ariaLabel = words.crop;
    const canvas = document.createElement('canvas');
    const hole = element('div', 'hole', canvas);
    const zoom = document.createElement('input');
    zoom.type = 'range';
    zoom.ariaLabel = words.zoom;
    Object.assign(zoom, { min: '1', max: String(LARGEST), step: '0.01', value: '1' });
    hole.style.aspectRatio = String(ratio);
    hole.style.setProperty('--ratio', String(ratio));
    hole.tabIndex = 0;
    hole.role = 'img';
    hole.ariaLabel = words.picture;
    const bar = element('div', 'bar');
    bar.append(
      dialogButton(words.cancel, '', () => close(false)),
      zoom,
      dialogButton(words.confirm, '', () => close(true)),
    );
    dialog.append(element('div', 'room', hole), bar);
    behind = moveBehind(hole, canvas, zoom, picture);
  });
  behind?.stop();
  const result = isConfirmed ? await behind?.cut() : undefined;
  picture.close();
  return result;
}

/** Moves the picture behind its window. `cut` makes a file of the part that is seen. */
function moveBehind(hole: HTMLElement, canvas: HTMLCanvasElement, zoom: HTMLInputElement, picture: ImageBitmap) {
  const ratio = Number(hole.style.getPropertyValue('--ratio'));
  /** The largest part of this shape that the picture has. */
  const fullWidth = Math.min(picture.width, picture.height * ratio);
  let middle = { x: picture.width / 2, y: picture.height / 2 };
  const part = () => {
    const width = fullWidth / Number(zoom.value);
    const height = width / ratio;
    const x = Math.min(picture.width - width, Math.max(0, middle.x - width / 2));
    const y = Math.min(picture.height - height, Math.max(0, middle.y - height / 2));
    middle = { x: x + width / 2, y: y + height / 2 };
    return { x, y, width, height };
  };
  const draw = (): void => {
    const { x, y, width, height } = part();
    canvas.width = Math.max(1, Math.round(hole.clientWidth * devicePixelRatio));
    canvas.height = Math.max(1, Math.round(hole.clientHeight * devicePixelRatio));
    canvas.getContext('2d')!.drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  };
  const move = (x: number, y: number): void => {
    const scale = part().width / Math.max(1, hole.clientWidth);
    middle = { x: middle.x - x * scale, y: middle.y - y * scale };
    draw();
  };
  hole.addEventListener('pointerdown', ({ pointerId }) => hole.setPointerCapture(pointerId));
  hole.addEventListener(
    'pointermove',
    ({ buttons, movementX, movementY }) => buttons > 0 && move(movementX, movementY),
  );
  hole.addEventListener('keydown', ({ key }) => {
    const [x, y] =
      { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] }[key] ?? [];
    if (x !== undefined && y !== undefined) move(x, y);
  });
  zoom.addEventListener('input', draw);
  const observer = new ResizeObserver(draw);
  observer.observe(hole);
  return {
    stop: () => observer.disconnect(),
    cut(): Promise<Blob> {
      const seen = part();
      return drawnAs(picture, seen, seen);
    },
  };
}
