/** A call that was made, with its last answer. */
export interface Made {
  readonly name: string;
  readonly text: string;
  readonly failed: boolean;
}

const MOST = 50;
let made: readonly Made[] = [];
let told: ((made: readonly Made[]) => void) | undefined;

export function remember(call: Made): void {
  made = [call, ...made].slice(0, MOST);
  told?.(made);
}

export function forgetAll(): void {
  made = [];
  told?.(made);
}

/** Hears of all calls, the newest first, now and whenever there is another one. */
export function hearOfCalls(listener: (made: readonly Made[]) => void): void {
  told = listener;
  listener(made);
}
