const svg = (content: string): string =>
  `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${content}</svg>`;

export const ARROW = svg('<path d="M14.5 4.5 7.5 12l7 7.5"/>');
export const HOUSE = svg('<path d="M4 11 12 4l8 7v8.5h-5.5V14h-5v5.5H4z"/>');
export const TICK = svg('<path d="m4 12.5 5.5 5.5L20 7"/>');
export const CROSS = svg('<circle cx="12" cy="12" r="9"/><path d="M12 7v6.5M12 16.8v.1"/>');
export const CLOSE = svg('<path d="M6 6l12 12M18 6 6 18"/>');
export const DOTS = svg('<path stroke-width="3" d="M4.5 12h.01M19.5 12h.01"/><path stroke-width="6" d="M12 12h.01"/>');
export const RING = svg('<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="2.5" fill="currentColor"/>');
