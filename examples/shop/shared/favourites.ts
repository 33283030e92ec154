import { Kept } from './kept';

/** Ids of products, the newest first. */
export const favourites = new Kept<string>('favourites');

export function isFavourite(id: string): boolean {
  return favourites.all.includes(id);
}

export function toggleFavourite(id: string): void {
  const others = favourites.all.filter((other) => other !== id);
  favourites.all = others.length < favourites.all.length ? others : [id, ...others];
}
