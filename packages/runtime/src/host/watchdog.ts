/** Between two questions whether the logic thread still answers. */
const BEAT = 2000;
/** Silence that counts as an endless loop (sandbox §5). */
const PATIENCE = 10_000;

export interface WatchdogEvents {
  readonly hung: () => void;
  /** It answers again. */
  readonly recovered: () => void;
}

/** Asks the logic thread for a sign of life, while somebody is looking. Returns what stops it. */
export function watchLogic(ping: () => Promise<unknown>, events: WatchdogEvents): () => void {
  let askedAt: number | undefined;
  let isHung = false;
  const ask = async (at: number): Promise<void> => {
    await ping();
    if (askedAt === at) askedAt = undefined;
    if (isHung) events.recovered();
    isHung = false;
  };
  const beat = (): void => {
    // A page in the background may be stopped as a whole.
    if (document.hidden) {
      askedAt = undefined;
      return;
    }
    const now = performance.now();
    if (askedAt === undefined) {
      askedAt = now;
      void ask(now);
    } else if (!isHung && now - askedAt > PATIENCE) {
      isHung = true;
      events.hung();
    }
  };
  const timer = setInterval(beat, BEAT);
  return () => clearInterval(timer);
}
