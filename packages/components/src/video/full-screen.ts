interface LockableOrientation {
  lock?(orientation: string): Promise<void>;
  unlock?(): void;
}

/** Fills the screen with an element, turned as `direction` says: 0 upright, 90 and -90 to the side. */
export async function enterFullScreen(element: Element, direction: number): Promise<void> {
  await element.requestFullscreen();
  const orientation = screen.orientation as unknown as LockableOrientation | undefined;
  const wanted = direction === 0 ? 'portrait' : direction === 90 ? 'landscape-primary' : 'landscape-secondary';
  // Desktop browsers have nothing to turn.
  await orientation?.lock?.(wanted).catch(() => undefined);
}

export async function leaveFullScreen(element: Element): Promise<void> {
  if (!isFullScreen(element)) return;
  (screen.orientation as unknown as LockableOrientation | undefined)?.unlock?.();
  await document.exitFullscreen();
}

/** In a shadow root the document names the host instead. */
export function isFullScreen(element: Element): boolean {
  return element.matches(':fullscreen');
}
