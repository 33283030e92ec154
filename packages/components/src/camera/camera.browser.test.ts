import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawn, expectAccessible, mount, once } from '../../tests/mount.ts';
import type { WxCamera } from './camera.ts';

const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
const asked: MediaStreamConstraints[] = [];
let timer: ReturnType<typeof setInterval>;

/** A camera that sees a growing red box, 64 by 48. This machine has none of its own. */
function plugIn(): void {
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
  const context = canvas.getContext('2d')!;
  let turn = 0;
  timer = setInterval(() => {
    context.fillStyle = `rgb(${200 + (turn++ % 2)}, 0, 0)`;
    context.fillRect(0, 0, 64, 48);
  }, 30);
  navigator.mediaDevices.getUserMedia = async (constraints) => {
    asked.push(constraints ?? {});
    return canvas.captureStream(25);
  };
}

async function ready(attributes = ''): Promise<WxCamera> {
  const initdone = new Promise((resolve) =>
    document.addEventListener('initdone', resolve, { once: true, capture: true }),
  );
  const camera = await mount<WxCamera>(`<wx-camera ${attributes}></wx-camera>`);
  await initdone;
  await drawn();
  return camera;
}

beforeEach(plugIn);
afterEach(() => {
  clearInterval(timer);
  document.body.replaceChildren();
  navigator.mediaDevices.getUserMedia = original;
  asked.length = 0;
});

test('by default it is a wide box with the camera at the back', async () => {
  const camera = await ready();
  expect([camera.offsetWidth, camera.offsetHeight]).toEqual([document.body.clientWidth, 300]);
  expect(asked).toEqual([{ video: { facingMode: 'environment', width: { ideal: 1280 } } }]);
  await expectAccessible(camera);
});

test.each([
  ['device-position="front" resolution="low"', 'user', 640],
  ['resolution="high"', 'environment', 1920],
])('%s', async (attributes, facingMode, ideal) => {
  await ready(attributes);
  expect(asked).toEqual([{ video: { facingMode, width: { ideal } } }]);
});

test('initdone tells of the zoom', async () => {
  const camera = await mount<WxCamera>('<wx-camera></wx-camera>');
  expect(((await once(camera, 'initdone')) as CustomEvent).detail).toEqual({ maxZoom: 1 });
});

test('another position opens the other camera and closes the first', async () => {
  const camera = await ready();
  const first = camera.querySelector('video')!.srcObject as MediaStream;
  camera.devicePosition = 'front';
  await once(camera, 'initdone');
  expect(asked.map(({ video }) => (video as MediaTrackConstraints).facingMode)).toEqual(['environment', 'user']);
  expect(first.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
});

test('a camera that is refused is an error, and says so in its place', async () => {
  navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  const errors: unknown[] = [];
  document.addEventListener('error', (event) => errors.push((event as unknown as CustomEvent).detail), {
    once: true,
    capture: true,
  });
  const camera = await mount<WxCamera>('<wx-camera></wx-camera>');
  await expect.poll(() => errors).toEqual([{ errMsg: 'camera:fail auth deny' }]);
  await expect.poll(() => camera.querySelector('[role="alert"]')?.textContent).toBe('The camera cannot be used here.');
  await expect(camera.takePhoto()).rejects.toThrow('auth deny');
  await expectAccessible(camera);
});

describe('operations', () => {
  test('takePhoto', async () => {
    const camera = await ready();
    const { photo, width, height } = await camera.takePhoto({ quality: 'high' });
    expect([photo.type, width, height]).toEqual(['image/jpeg', 64, 48]);
    const picture = await createImageBitmap(photo);
    expect([picture.width, picture.height]).toEqual([64, 48]);
  });

  test('startRecord and stopRecord', async () => {
    const camera = await ready();
    await expect(camera.stopRecord()).rejects.toThrow('not recording');
    camera.startRecord();
    expect(() => camera.startRecord()).toThrow('is recording');
    for (let frame = 0; frame < 5; frame++) await camera.nextFrame();
    const { video, thumb, width, height, size, duration } = await camera.stopRecord();
    expect([video.type.startsWith('video/'), thumb.type, width, height, size]).toEqual([
      true,
      'image/jpeg',
      64,
      48,
      video.size,
    ]);
    expect(size).toBeGreaterThan(0);
    expect(duration).toBeGreaterThan(0);
  });

  test('nextFrame gives pixels', async () => {
    const camera = await ready('frame-size="small"');
    const { width, height, data } = await camera.nextFrame();
    expect([width, height, data.byteLength]).toEqual([64, 48, 64 * 48 * 4]);
    expect(new Uint8Array(data)[0]).toBeGreaterThan(150);
  });

  test('a camera without a zoom says so', async () => {
    const camera = await ready();
    await expect(camera.setZoom({ zoom: 2 })).rejects.toThrow('no zoom');
  });
});

test('the camera goes off with its page', async () => {
  const camera = await ready();
  const stream = camera.querySelector('video')!.srcObject as MediaStream;
  camera.remove();
  expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
});

test('stop tells that the camera was taken away', async () => {
  const camera = await ready();
  const told = once(camera, 'stop');
  const [track] = (camera.querySelector('video')!.srcObject as MediaStream).getTracks();
  track!.dispatchEvent(new Event('ended'));
  expect(((await told) as CustomEvent).detail).toEqual({});
});

describe('codes', () => {
  const found = { rawValue: 'heddle', format: 'qr_code' };

  /** A browser that can read codes: this one cannot. */
  class Detector {
    detect(): Promise<object[]> {
      return Promise.resolve([found]);
    }
  }

  beforeEach(() => void Reflect.set(globalThis, 'BarcodeDetector', Detector));
  afterEach(() => void Reflect.deleteProperty(globalThis, 'BarcodeDetector'));

  test('in the mode scanCode they are read', async () => {
    const camera = await ready('mode="scanCode"');
    const { detail } = (await once(camera, 'scancode')) as CustomEvent;
    expect(detail).toEqual({ type: 'qr_code', result: 'heddle', charSet: 'utf-8', rawData: btoa('heddle') });
  });
});

test('flash torch turns on the light of a camera that has one', async () => {
  const camera = await ready();
  const [track] = (camera.querySelector('video')!.srcObject as MediaStream).getVideoTracks();
  const wishes: unknown[] = [];
  Object.assign(track!, {
    getCapabilities: () => ({ torch: true }),
    applyConstraints: (wish: unknown) => Promise.resolve(void wishes.push(wish)),
  });
  camera.flash = 'torch';
  await drawn();
  camera.flash = 'off';
  await drawn();
  expect(wishes).toEqual([{ advanced: [{ torch: true }] }, { advanced: [{ torch: false }] }]);
});
