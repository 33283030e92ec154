import { expect } from 'vitest';
import type { JoinedApp } from './app.ts';

/** Lets both threads run until every call to the frame is answered: the frame loads what few apps need when it is asked. */
export async function answered(app: JoinedApp): Promise<void> {
  const count = (type: string): number => app.messages.filter(({ message }) => message.type === type).length;
  await app.settle();
  await expect.poll(() => app.settle().then(() => count('call') - count('reply'))).toBe(0);
}
