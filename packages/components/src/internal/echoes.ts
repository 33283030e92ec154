/** Longer than a round trip to the app takes, shorter than a person needs to wish an old text back. */
const LIFETIME = 1000;

/**
 * Texts that were reported to the app and may come back as the bound value. While someone types `ab` the app may still be
 * answering `a`: such an answer is old news, and writing it would lose the `b`.
 */
export class Echoes {
  private sent: { text: string; time: number }[] = [];

  send(text: string): void {
    this.sent.push({ text, time: performance.now() });
  }

  /** Whether `text` only repeats what was sent; it and everything sent before it are then answered. */
  answers(text: string): boolean {
    const oldest = performance.now() - LIFETIME;
    this.sent = this.sent.filter(({ time }) => time > oldest);
    const at = this.sent.findIndex((echo) => echo.text === text);
    if (at >= 0) this.sent.splice(0, at + 1);
    return at >= 0;
  }
}
