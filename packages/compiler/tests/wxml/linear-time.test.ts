import { describe, expect, test } from 'vitest';
import { limits } from '../../src/wxml/parse.ts';
import { parseMarkup } from './parsing.ts';

/**
 * Pieces that a file is made of by repeating them: ordinary ones, and ones that lead a parser astray, so that it
 * might read the rest of the file again for each of them.
 */
const pieces: Record<string, string> = {
  'ordinary elements': '<view class="a {{b ? \'c\' : d}}" bind:tap="e">text {{f.g[0]}} &amp; more</view>\n',
  'long text': 'text without end & more, ',
  'one long tag': '<view ' + 'a="b" '.repeat(10),
  'bindings without end': '{{ a ',
  'bindings that begin in one another': '{{ {{{ ',
  'open strings': "{{ ' }} ",
  'open strings of both kinds': `{{ ' }} {{ " }} `,
  'open strings in values': `<a b="{{ ' }}" c='{{ " }}'/>`,
  'strings that take turns': `<a b='{{ "' c="{{ '"/>`,
  'strings across values': `<a b="{{["' + "c" + '", d='{{`,
  'open comments': '{{ /* }} ',
  'open objects': '{{ {a: }} ',
  'braces only': '{{{',
  'open braces and angle brackets': '{{ < <',
  'objects in objects': '{{ {a:{a: }} ',
  'values without end': '<a b="',
  'values of either quote without end': `<a b="c' d='`,
  'tags without end': '<a ',
  'end tags': '</a ',
  'comments that are almost closed': '<!-- --',
  'declarations without end': '<!x ',
  'sections without end': '<![CDATA[ ',
  ampersands: '&',
  'entities without end': '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'modules without end': '<wxs module="m"></wx',
  modules: '<wxs module="m"></wxsx></wxs>',
  slashes: '<a / / ',
  'back-slashes': `{{ '\\`,
  'names in any alphabet': '{{ 数据 }}',
};

/** How many characters are looked at while `run` runs. Counted, not timed, so that a busy machine does not matter. */
function countReads(run: () => void): number {
  let reads = 0;
  const { charCodeAt, indexOf, slice } = String.prototype;
  const counting = {
    charCodeAt(this: string, at: number): number {
      reads++;
      return charCodeAt.call(this, at);
    },
    indexOf(this: string, text: string, from = 0): number {
      const at = indexOf.call(this, text, from);
      reads += (at < 0 ? this.length : at) - from;
      return at;
    },
    slice(this: string, start = 0, end = this.length): string {
      const part = slice.call(this, start, end);
      reads += part.length;
      return part;
    },
  };
  Object.assign(String.prototype, counting);
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, indexOf, slice });
  }
  return reads;
}

describe('the cost of a file is linear in its length', () => {
  function cost(piece: string, length: number): number {
    const source = piece.repeat(Math.floor(length / piece.length));
    return countReads(() => parseMarkup(source));
  }

  test.each(Object.entries(pieces))('%s', (_name, piece) => {
    const half = cost(piece, limits.length / 16);
    const whole = cost(piece, limits.length / 8);
    expect(half).toBeGreaterThan(0);
    expect(whole / half).toBeLessThan(2.5);
    expect(whole / (limits.length / 8)).toBeLessThan(40);
  });
});
