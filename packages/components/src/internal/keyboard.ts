/** How much of the window the soft keyboard covers, in px; 0 where there is none. */
export function keyboardHeight(): number {
  const viewport = window.visualViewport;
  return viewport === null ? 0 : Math.max(0, Math.round(window.innerHeight - viewport.height * viewport.scale));
}

/** Reports the keyboard's height when it changes. Returns what stops it. */
export function watchKeyboard(report: (height: number) => void): () => void {
  let last = keyboardHeight();
  const resized = (): void => {
    const height = keyboardHeight();
    if (height !== last) report(height);
    last = height;
  };
  window.visualViewport?.addEventListener('resize', resized);
  return () => window.visualViewport?.removeEventListener('resize', resized);
}
