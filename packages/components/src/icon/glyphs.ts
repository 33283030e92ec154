/** An icon: strokes on a filled disc, inside a ring, or alone, in a box of 24 by 24. */
export interface Glyph {
  readonly frame: 'disc' | 'ring' | 'none';
  readonly strokes: string;
  readonly color: string;
}

const GREEN = '#09BB07';
const BLUE = '#10AEFF';
const GREY = '#C9C9C9';

const TICK = 'M7 12.4l3.4 3.4L17.2 9';
const CROSS = 'M8.5 8.5l7 7M15.5 8.5l-7 7';
const LETTER_I = 'M12 11v6M12 7.2v.3';

/** Icons by `type`, with the colours of the platform (spec, components §2 icon). */
export const glyphs: Readonly<Record<string, Glyph>> = {
  success: { frame: 'disc', strokes: TICK, color: GREEN },
  success_no_circle: { frame: 'none', strokes: 'M3.5 12.6l5.7 5.7L20.5 7', color: GREEN },
  info: { frame: 'disc', strokes: LETTER_I, color: BLUE },
  info_circle: { frame: 'ring', strokes: LETTER_I, color: BLUE },
  warn: { frame: 'disc', strokes: 'M12 7v6M12 16.6v.3', color: '#F76260' },
  waiting: { frame: 'disc', strokes: 'M12 6.8V12l3.6 2.6', color: BLUE },
  cancel: { frame: 'ring', strokes: CROSS, color: '#F43530' },
  download: { frame: 'ring', strokes: 'M12 7v9.6M8 12.8l4 4 4-4', color: GREEN },
  search: { frame: 'none', strokes: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.3 15.3l5 5', color: '#B2B2B2' },
  clear: { frame: 'disc', strokes: CROSS, color: '#B2B2B2' },
  circle: { frame: 'ring', strokes: '', color: GREY },
};
