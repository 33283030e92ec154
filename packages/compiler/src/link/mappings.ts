/** A piece of code and where it comes from, in numbers that count from 0: as the lines of `mappings` in source maps hold it. */
export interface Segment {
  readonly column: number;
  readonly source: number;
  readonly sourceLine: number;
  readonly sourceColumn: number;
  readonly name: number | undefined;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Writes the `mappings` of a source map: lines parted by `;`, their segments by `,`, each number as the difference to
 * the last one of its kind. Segments are given in order.
 */
export class MappingsWriter {
  private text = '';
  private line = 0;
  private isFirst = true;
  private readonly last = [0, 0, 0, 0, 0];

  add(line: number, { column, source, sourceLine, sourceColumn, name }: Segment): void {
    if (line > this.line) {
      this.text += ';'.repeat(line - this.line);
      this.line = line;
      this.last[0] = 0;
      this.isFirst = true;
    }
    if (!this.isFirst) this.text += ',';
    this.isFirst = false;
    [column, source, sourceLine, sourceColumn].forEach((value, kind) => this.number(kind, value));
    if (name !== undefined) this.number(4, name);
  }

  toString(): string {
    return this.text;
  }

  private number(kind: number, value: number): void {
    const difference = value - this.last[kind]!;
    this.last[kind] = value;
    // The lowest bit is the sign; five bits a digit, the lowest first, with a sixth that says that more follow.
    let rest = difference < 0 ? (-difference << 1) | 1 : difference << 1;
    for (; rest > 31; rest >>>= 5) this.text += DIGITS[(rest & 31) | 32];
    this.text += DIGITS[rest];
  }
}

/** The segments of each line, without those that lead nowhere. */
export function readMappings(mappings: string): Segment[][] {
  const last = [0, 0, 0, 0, 0];
  return mappings.split(';').map((line) => {
    last[0] = 0;
    return line.split(',').flatMap((text): Segment[] => {
      const numbers = differences(text).map((difference, kind) => (last[kind]! += difference));
      const [column, source, sourceLine, sourceColumn, name] = numbers;
      return sourceColumn === undefined
        ? []
        : [{ column: column!, source: source!, sourceLine: sourceLine!, sourceColumn, name }];
    });
  });
}

function differences(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of text) {
    const bits = DIGITS.indexOf(digit);
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
