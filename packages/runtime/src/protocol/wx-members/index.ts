import { routing } from './routing.ts';
import { userInterface } from './user-interface.ts';
import { storage } from './storage.ts';
import { network } from './network.ts';
import { system } from './system.ts';
import { media } from './media.ts';
import { canvas } from './canvas.ts';
import { files } from './files.ts';
import { location } from './location.ts';
import { device } from './device.ts';
import { open } from './open.ts';
import { absent } from './absent.ts';
import type { WxMember, WxMembers } from './member.ts';

const members = {
  ...routing,
  ...userInterface,
  ...storage,
  ...network,
  ...system,
  ...media,
  ...canvas,
  ...files,
  ...location,
  ...device,
  ...open,
  ...absent,
};

type Members = typeof members;

/** Every member of `wx` that the platform documents (spec components-apis §4), data only. */
export const wxMembers: Readonly<Record<keyof Members, WxMember>> = members;

/** The same by family. */
export const wxFamilies: Readonly<Record<string, WxMembers>> = {
  Routing: routing,
  Interface: userInterface,
  Storage: storage,
  Network: network,
  System: system,
  Media: media,
  Canvas: canvas,
  Files: files,
  Location: location,
  Device: device,
  'Open abilities': open,
  'What no page can do': absent,
};

/** Those that the runtime has code for. */
export type ApiName = {
  [N in keyof Members]: Members[N]['support'] extends 'no' | 'planned' ? never : N;
}[keyof Members];

export { needsOf, type Need, type WxMember } from './member.ts';
