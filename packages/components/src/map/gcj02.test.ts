import { expect, test } from 'vitest';
import { toGcj02, toWgs84 } from './gcj02.ts';

test('a place in Beijing is moved by some hundred metres, as published for Tiananmen', () => {
  const { latitude, longitude } = toGcj02({ latitude: 39.90733345, longitude: 116.391244079988 });
  expect(latitude).toBeCloseTo(39.9087346, 4);
  expect(longitude).toBeCloseTo(116.3974857, 4);
});

// The test of `getLocation` in the runtime, which has the formula too, expects the same of this place.
test('the place that the runtime is held to', () => {
  const { latitude, longitude } = toGcj02({ latitude: 39.908823, longitude: 116.39747 });
  expect(latitude).toBeCloseTo(39.910226, 4);
  expect(longitude).toBeCloseTo(116.403711, 4);
});

test('back again it is the same place', () => {
  const place = { latitude: 31.2304, longitude: 121.4737 };
  const back = toWgs84(toGcj02(place));
  expect(back.latitude).toBeCloseTo(place.latitude, 7);
  expect(back.longitude).toBeCloseTo(place.longitude, 7);
});

test('places abroad stay where they are', () => {
  const place = { latitude: 48.8584, longitude: 2.2945 };
  expect([toGcj02(place), toWgs84(place)]).toEqual([place, place]);
});
