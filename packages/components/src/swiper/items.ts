import { offsetOf } from './layout.ts';
import type { Row } from './layout.ts';

interface Frame {
  readonly isVertical: boolean;
  /** Room kept free at the ends, in px. */
  readonly before: number;
  readonly after: number;
  /** How far the whole row is moved besides, in px. */
  readonly shift: number;
}

/**
 * The `swiper-item`s of a swiper and where they stand. They are placed by inline styles; when the author's own
 * `style` replaces those, they are put back.
 */
export class Items {
  list: readonly HTMLElement[] = [];
  private placed: () => void = () => {};
  private readonly children = new MutationObserver(() => this.collect());
  private readonly styles = new MutationObserver((records) => this.repair(records));

  constructor(
    private readonly host: HTMLElement,
    private readonly changed: () => void,
  ) {}

  watch(): void {
    this.children.observe(this.host, { childList: true });
    this.collect();
  }

  forget(): void {
    this.children.disconnect();
    this.styles.disconnect();
    this.list = [];
  }

  /** Shows the row moved by `position` items. Items that cannot be seen cannot be focused either. */
  place(position: number, row: Row, frame: Frame): void {
    this.placed = () => {
      this.list.forEach((item, index) => placeItem(item, offsetOf(index, position, row), row, frame));
      this.styles.takeRecords();
    };
    this.placed();
  }

  private collect(): void {
    const list = [...this.host.children].filter((child): child is HTMLElement => child.localName === 'wx-swiper-item');
    const isSame = list.length === this.list.length && list.every((item, index) => item === this.list[index]);
    if (isSame) return;
    this.list = list;
    this.styles.disconnect();
    for (const item of list) this.styles.observe(item, { attributeFilter: ['style'] });
    this.changed();
  }

  private repair(records: readonly MutationRecord[]): void {
    if (records.some(({ target }) => target instanceof HTMLElement && target.style.transform === '')) this.placed();
  }
}

function placeItem(item: HTMLElement, offset: number, row: Row, { isVertical, before, after, shift }: Frame): void {
  const { style } = item;
  const isSeen = offset > (before > 0 ? -2 : -1) && offset < row.shown + (after > 0 ? 1 : 0);
  style.visibility = isSeen ? '' : 'hidden';
  const way = shift === 0 ? `${offset * 100}%` : `calc(${offset * 100}% + ${shift}px)`;
  style.transform = `translate${isVertical ? 'Y' : 'X'}(${way})`;
  const hasOwnSize = row.shown > 1 || before > 0 || after > 0;
  const size = hasOwnSize ? `calc((100% - ${before + after}px) / ${row.shown})` : '';
  style.width = isVertical ? '' : size;
  style.height = isVertical ? size : '';
  style.left = hasOwnSize && !isVertical ? `${before}px` : '';
  style.top = hasOwnSize && isVertical ? `${before}px` : '';
}
