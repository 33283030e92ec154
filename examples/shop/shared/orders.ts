import type { Address } from './addresses';
import { addresses } from './addresses';
import { removeLines, shownLines, sumOf } from './cart';
import type { CartLine, ShownLine } from './cart';
import { Kept } from './kept';

export type Status = 'preparing' | 'sent' | 'delivered';

export interface Order {
  readonly number: number;
  /** As it is shown. */
  readonly date: string;
  readonly status: Status;
  readonly lines: readonly CartLine[];
  readonly delivery: number;
  readonly address: Address;
  readonly note: string;
}

export interface ShownOrder extends Omit<Order, 'lines'> {
  readonly lines: readonly ShownLine[];
  readonly goods: number;
  readonly total: number;
}

const line = (product: string, colour: string, quantity = 1): CartLine => ({
  product,
  colour,
  quantity,
  selected: true,
});

const orders = new Kept<Order>('orders', [
  {
    number: 1042,
    date: '12 May',
    status: 'sent',
    lines: [line('throw', 'sand'), line('candle', 'moss', 2)],
    delivery: 0,
    address: addresses.all[0]!,
    note: '',
  },
  {
    number: 1017,
    date: '3 April',
    status: 'delivered',
    lines: [line('teapot', 'ink')],
    delivery: 1200,
    address: addresses.all[0]!,
    note: '',
  },
]);

export const deliveries = [
  { id: 'standard', name: 'Standard', line: '3 to 5 days', price: 0 },
  { id: 'express', name: 'Express', line: 'Tomorrow before noon', price: 1200 },
] as const;

export function shownOrders(): readonly ShownOrder[] {
  return orders.all.map(shown);
}

export function findOrder(number: number): ShownOrder | undefined {
  const found = orders.all.find((order) => order.number === number);
  return found && shown(found);
}

/** Gives the number of the new order. What was ordered leaves the cart. */
export async function placeOrder(
  order: Omit<Order, 'number' | 'date' | 'status' | 'lines'>,
  lines: readonly ShownLine[],
): Promise<number> {
  await new Promise((resolve) => {
    setTimeout(resolve, 120);
  });
  const number = Math.max(...orders.all.map((other) => other.number)) + 1;
  const bought = lines.map(({ product, colour, quantity }) => line(product, colour, quantity));
  orders.all = [{ ...order, number, date: 'Today', status: 'preparing', lines: bought }, ...orders.all];
  removeLines(lines.map(({ key }) => key));
  return number;
}

function shown(order: Order): ShownOrder {
  const lines = shownLines(order.lines);
  const goods = sumOf(lines);
  return { ...order, lines, goods, total: goods + order.delivery };
}
