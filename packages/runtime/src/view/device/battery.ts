import { Refused } from '../calls/refused.ts';

interface BatteryManager extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

export interface BatteryInfo {
  readonly level: number;
  readonly isCharging: boolean;
  readonly isLowPowerModeEnabled: boolean;
}

/** State of the battery, in browsers that tell. */
export async function batteryInfo(): Promise<BatteryInfo> {
  return infoOf(await battery());
}

/** Tells of each change. */
export async function watchBattery(tell: (info: BatteryInfo) => void): Promise<() => void> {
  const manager = await battery();
  const listener = (): void => tell(infoOf(manager));
  for (const type of EVENTS) manager.addEventListener(type, listener);
  return () => EVENTS.forEach((type) => manager.removeEventListener(type, listener));
}

const EVENTS = ['levelchange', 'chargingchange'];

function battery(): Promise<BatteryManager> {
  const { getBattery } = navigator as { getBattery?: () => Promise<BatteryManager> };
  if (!getBattery) throw new Refused('not supported in browser');
  return Reflect.apply(getBattery, navigator, []);
}

function infoOf({ level, charging }: BatteryManager): BatteryInfo {
  return { level: Math.round(level * 100), isCharging: charging, isLowPowerModeEnabled: false };
}
