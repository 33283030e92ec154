import { categories, findProduct, picture, products } from './products';
import type { Category, Product } from './products';

/** What lists show of a product. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly was: number;
  readonly image: string;
  readonly summary: string;
}

export interface CardPage {
  readonly cards: readonly Card[];
  readonly isLast: boolean;
}

/** A shop has a server; this one is in the app, and near. */
const DELAY = 60;
const PAGE_SIZE = 6;

function reply<T>(value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), DELAY);
  });
}

/** All products, a page at a time; `round` turns the order, so that there is something new after a refresh. */
export function fetchPicks(round: number, page: number): Promise<CardPage> {
  const first = (round * 4) % products.length;
  const turned = [...products.slice(first), ...products.slice(0, first)];
  const end = (page + 1) * PAGE_SIZE;
  return reply({ cards: turned.slice(page * PAGE_SIZE, end).map(toCard), isLast: end >= turned.length });
}

export function fetchCategory(category: Category): Promise<readonly Card[]> {
  return reply(products.filter((product) => product.category === category).map(toCard));
}

export function fetchProduct(id: string): Promise<Product | undefined> {
  return reply(findProduct(id));
}

/** Others of its category first. */
export function fetchSimilar({ id, category }: Product): Promise<readonly Card[]> {
  const others = products.filter((product) => product.id !== id);
  const isNear = (product: Product): number => (product.category === category ? 0 : 1);
  return reply(
    others
      .sort((one, other) => isNear(one) - isNear(other))
      .slice(0, 6)
      .map(toCard),
  );
}

export function fetchCards(ids: readonly string[]): Promise<readonly Card[]> {
  return reply(ids.flatMap((id) => findProduct(id) ?? []).map(toCard));
}

export function searchProducts(text: string): Promise<readonly Card[]> {
  return reply(products.filter((product) => matches(product, text)).map(toCard));
}

/** Names of what could be meant, while somebody types. */
export function suggest(text: string): Promise<readonly string[]> {
  return reply(
    products
      .filter((product) => matches(product, text))
      .map(({ name }) => name)
      .slice(0, 6),
  );
}

function matches({ name, category, material }: Product, text: string): boolean {
  const shelf = categories.find(({ id }) => id === category)!.name;
  return `${name} ${shelf} ${material}`.toLowerCase().includes(text.trim().toLowerCase());
}

function toCard({ id, name, price, was = 0, colours, summary }: Product): Card {
  return { id, name, price, was, image: picture(id, colours[0]!), summary };
}
