import { remember } from './made';

/** The page that makes a call, as far as calls use it. */
export type CallingPage = WechatMiniprogram.Page.Instance<Record<string, unknown>, Record<string, unknown>>;

/** One card of a page. */
export interface Call {
  readonly name: string;
  readonly about: string;
  /** What the button says. */
  readonly action: string;
  /** What it gives is shown; so is what `tell` is given until then or later. */
  run(page: CallingPage, tell: (value: unknown) => void): unknown;
}

export interface Answer {
  readonly text: string;
  readonly failed: boolean;
}

/** What a page with these cards has: `/templates/calls.wxml` shows them. */
export function callsOf(calls: readonly Call[]) {
  return Behavior({
    data: {
      calls: calls.map(({ name, about, action }) => ({ name, about, action })),
      answers: {} as Record<number, Answer>,
    },

    methods: {
      async make(event: WechatMiniprogram.CustomEvent) {
        const { index } = event.currentTarget.dataset as { index: number };
        const { name, run } = calls[index]!;
        const show = (answer: Answer): void => {
          this.setData({ [`answers[${index}]`]: answer });
          remember({ name, ...answer });
        };
        const tell = (value: unknown): void => show({ text: textOf(value), failed: false });
        try {
          const value = await run(this as unknown as CallingPage, tell);
          if (value !== undefined) tell(value);
        } catch (error) {
          show({ text: reasonOf(error), failed: true });
        }
      },
    },
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** APIs fail with an object, code of this app with an error. */
function reasonOf(error: unknown): string {
  const { errMsg, message } = Object(error) as { errMsg?: string; message?: string };
  return errMsg ?? message ?? textOf(error);
}
