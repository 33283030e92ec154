export type Category = 'tableware' | 'lighting' | 'furniture' | 'textiles' | 'plants';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** In cents. */
  readonly price: number;
  /** What it cost before, when it is on sale. */
  readonly was?: number;
  readonly colours: readonly string[];
  readonly rating: number;
  readonly reviews: number;
  readonly summary: string;
  readonly size: string;
  readonly material: string;
}

export const categories: readonly {
  readonly id: Category;
  readonly name: string;
  readonly line: string;
  readonly image: string;
}[] = [
  { id: 'tableware', name: 'Tableware', line: 'Stoneware thrown by hand', image: picture('teapot', 'sage') },
  { id: 'lighting', name: 'Lighting', line: 'Warm light for long evenings', image: picture('lamp', 'clay') },
  { id: 'furniture', name: 'Furniture', line: 'Oak and ash, made to be mended', image: picture('chair', 'moss') },
  { id: 'textiles', name: 'Textiles', line: 'Linen, wool and reed', image: picture('cushion', 'sun') },
  { id: 'plants', name: 'Plants', line: 'Easy to love, hard to harm', image: picture('fern', 'sand') },
];

export const products: readonly Product[] = [
  {
    id: 'mug',
    name: 'Morning mug',
    category: 'tableware',
    price: 2400,
    colours: ['clay', 'sage', 'ink'],
    rating: 4.9,
    reviews: 312,
    summary: 'A mug with a wide handle and a glaze that stops where your thumb rests.',
    size: '35 cl, 9 cm high',
    material: 'Stoneware',
  },
  {
    id: 'lamp',
    name: 'Dune table lamp',
    category: 'lighting',
    price: 12900,
    was: 15900,
    colours: ['sand', 'sage', 'clay'],
    rating: 4.7,
    reviews: 128,
    summary: 'A pleated linen shade on a turned oak foot. The pull cord dims it in three steps.',
    size: '46 cm high',
    material: 'Linen, oak',
  },
  {
    id: 'chair',
    name: 'Loop chair',
    category: 'furniture',
    price: 24000,
    colours: ['moss', 'clay'],
    rating: 4.8,
    reviews: 86,
    summary: 'One length of steamed ash makes the back. The seat comes off to be washed.',
    size: '52 × 48 × 81 cm',
    material: 'Ash, wool',
  },
  {
    id: 'fern',
    name: 'Fiddle fern',
    category: 'plants',
    price: 3800,
    colours: ['clay', 'sand'],
    rating: 4.6,
    reviews: 204,
    summary: 'Likes a bright corner and a drink on Sundays. Comes in its pot.',
    size: 'About 50 cm',
    material: 'Terracotta pot',
  },
  {
    id: 'cushion',
    name: 'Meadow cushion',
    category: 'textiles',
    price: 4200,
    colours: ['sage', 'clay', 'sun'],
    rating: 4.8,
    reviews: 157,
    summary: 'Heavy linen with three lines of hand embroidery, filled with kapok.',
    size: '50 × 50 cm',
    material: 'Linen, kapok',
  },
  {
    id: 'pendant',
    name: 'Halo pendant',
    category: 'lighting',
    price: 17800,
    colours: ['sun', 'ink'],
    rating: 4.9,
    reviews: 64,
    summary: 'A spun steel dome that keeps its light on the table and out of your eyes.',
    size: '38 cm wide',
    material: 'Enamelled steel',
  },
  {
    id: 'teapot',
    name: 'Ember teapot',
    category: 'tableware',
    price: 6400,
    colours: ['ink', 'sage'],
    rating: 4.7,
    reviews: 143,
    summary: 'Pours without a drip, to the last cup. The strainer is part of the spout.',
    size: '90 cl',
    material: 'Stoneware, oak',
  },
  {
    id: 'basket',
    name: 'Reed basket',
    category: 'textiles',
    price: 5400,
    colours: ['oak', 'sand'],
    rating: 4.5,
    reviews: 98,
    summary: 'Woven in one piece by a family on the delta. For logs, toys or laundry.',
    size: '40 × 36 cm',
    material: 'Reed, willow',
  },
  {
    id: 'vase',
    name: 'Ridge vase',
    category: 'tableware',
    price: 5800,
    colours: ['sand', 'plum'],
    rating: 4.6,
    reviews: 75,
    summary: 'Narrow enough for one stem, heavy enough for a branch.',
    size: '28 cm high',
    material: 'Stoneware',
  },
  {
    id: 'clock',
    name: 'Noon clock',
    category: 'furniture',
    price: 7200,
    colours: ['oak', 'sage'],
    rating: 4.8,
    reviews: 111,
    summary: 'A silent movement behind four marks. You will know which hour it is.',
    size: '32 cm wide',
    material: 'Oak, paper',
  },
  {
    id: 'throw',
    name: 'Drift throw',
    category: 'textiles',
    price: 8800,
    was: 10500,
    colours: ['plum', 'sand'],
    rating: 4.9,
    reviews: 189,
    summary: 'Lambswool, brushed twice. Large enough for two who get along.',
    size: '140 × 200 cm',
    material: 'Lambswool',
  },
  {
    id: 'stool',
    name: 'Perch stool',
    category: 'furniture',
    price: 9800,
    colours: ['sun', 'ink'],
    rating: 4.6,
    reviews: 92,
    summary: 'A stool, a bedside table, a ladder for one step.',
    size: '36 × 45 cm',
    material: 'Ash',
  },
  {
    id: 'bowl',
    name: 'Noodle bowl',
    category: 'tableware',
    price: 3200,
    colours: ['clay', 'ink'],
    rating: 4.8,
    reviews: 226,
    summary: 'Deep, with a foot that stays cool. The chopsticks rest in its rim.',
    size: '80 cl',
    material: 'Stoneware',
  },
  {
    id: 'cactus',
    name: 'Pocket cactus',
    category: 'plants',
    price: 1800,
    colours: ['sun', 'plum'],
    rating: 4.7,
    reviews: 301,
    summary: 'Asks for nothing, and flowers in June to spite you.',
    size: 'About 20 cm',
    material: 'Glazed pot',
  },
  {
    id: 'candle',
    name: 'Cedar candle',
    category: 'lighting',
    price: 2600,
    colours: ['plum', 'moss'],
    rating: 4.5,
    reviews: 168,
    summary: 'Rapeseed wax with cedar and a little smoke. Burns for fifty hours.',
    size: '30 cl',
    material: 'Rapeseed wax',
  },
  {
    id: 'mirror',
    name: 'Arc mirror',
    category: 'furniture',
    price: 14500,
    colours: ['oak', 'ink'],
    rating: 4.7,
    reviews: 57,
    summary: 'An arch of oak around old-fashioned, slightly soft glass.',
    size: '60 × 80 cm',
    material: 'Oak, glass',
  },
];

export function findProduct(id: string): Product | undefined {
  return products.find((product) => product.id === id);
}

/** A product in one of its colours, as a file of the app. */
export function picture(id: string, colour: string): string {
  return `/images/products/${id}-${colour}.svg`;
}
