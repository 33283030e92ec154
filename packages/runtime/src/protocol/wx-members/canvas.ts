import type { WxMembers } from './member.ts';

export const canvas = {
  createCanvasContext: { form: 'manager', support: 'yes' },
  canvasToTempFilePath: { form: 'async', support: 'yes', needs: ['call', 'files'] },
  canvasGetImageData: { form: 'async', support: 'yes' },
  canvasPutImageData: { form: 'async', support: 'yes' },
  createContext: { form: 'manager', support: 'yes' },
  drawCanvas: { form: 'async', support: 'yes' },
  createOffscreenCanvas: { form: 'manager', support: 'yes' },
} as const satisfies WxMembers;
