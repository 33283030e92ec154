import { Kept } from './kept';
import { findProduct, picture } from './products';

/** So many of a product in one colour. */
export interface CartLine {
  readonly product: string;
  readonly colour: string;
  readonly quantity: number;
  readonly selected: boolean;
}

/** A line as pages show it. */
export interface ShownLine extends CartLine {
  readonly key: string;
  readonly name: string;
  readonly price: number;
  readonly image: string;
}

export const MOST_OF_ONE = 9;

export const cart = new Kept<CartLine>('cart');

export function keyOf({ product, colour }: Pick<CartLine, 'product' | 'colour'>): string {
  return `${product}-${colour}`;
}

export function addToCart(product: string, colour: string, quantity: number): void {
  const added = { product, colour, quantity, selected: true };
  const before = cart.all.find((line) => keyOf(line) === keyOf(added));
  const sum = Math.min(MOST_OF_ONE, quantity + (before?.quantity ?? 0));
  cart.all = [{ ...added, quantity: sum }, ...cart.all.filter((line) => line !== before)];
}

export function changeLine(key: string, change: Partial<Pick<CartLine, 'quantity' | 'selected'>>): void {
  cart.all = cart.all.map((line) => (keyOf(line) === key ? { ...line, ...change } : line));
}

export function removeLines(keys: readonly string[]): void {
  cart.all = cart.all.filter((line) => !keys.includes(keyOf(line)));
}

export function selectAll(selected: boolean): void {
  cart.all = cart.all.map((line) => ({ ...line, selected }));
}

export function countInCart(): number {
  return cart.all.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** A product that is no longer sold has no line. */
export function shownLines(lines: readonly CartLine[]): readonly ShownLine[] {
  return lines.flatMap((line) => {
    const found = findProduct(line.product);
    if (!found) return [];
    const image = picture(line.product, line.colour);
    return [{ ...line, key: keyOf(line), name: found.name, price: found.price, image }];
  });
}

export function sumOf(lines: readonly ShownLine[]): number {
  return lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
}
