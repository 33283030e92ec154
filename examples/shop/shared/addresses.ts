import { Kept } from './kept';

export interface Address {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  readonly country: string;
  /** At most one is: the checkout begins with it. */
  readonly preferred: boolean;
}

export const countries: readonly string[] = [
  'Denmark',
  'France',
  'Germany',
  'Ireland',
  'Netherlands',
  'Portugal',
  'Sweden',
];

export const addresses = new Kept<Address>('addresses', [
  {
    id: 1,
    name: 'Mira Holm',
    phone: '+45 32 10 55 08',
    street: 'Skovvej 14',
    city: '2100 Copenhagen',
    country: 'Denmark',
    preferred: true,
  },
]);

export function findAddress(id: number): Address | undefined {
  return addresses.all.find((address) => address.id === id);
}

export function preferredAddress(): Address | undefined {
  return addresses.all.find(({ preferred }) => preferred) ?? addresses.all[0];
}

/** An id of 0 asks for a new one. */
export function saveAddress(address: Address): void {
  const id = address.id || Math.max(0, ...addresses.all.map((other) => other.id)) + 1;
  const saved = { ...address, id };
  const others = addresses.all
    .filter((other) => other.id !== id)
    .map((other) => (saved.preferred ? { ...other, preferred: false } : other));
  addresses.all = [saved, ...others];
}

export function removeAddress(id: number): void {
  addresses.all = addresses.all.filter((address) => address.id !== id);
}
