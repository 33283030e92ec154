import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
  'ampersands': '&',
  'entities without end': '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'modules without end': '<wxs module="m"></wx',
  'modules': '<wxs module="m"></wxsx></wxs>',
  'slashes': '<a / / ',
  'back-slashes': `{{ '\\`,
  'names in any alphabet': '{{ 数据 }}',
};

describe('the cost of a file is linear in its length', () => {
  let reads = 0;

  beforeEach(() => {
    reads = 0;
    const { charCodeAt, indexOf, slice } = String.prototype;
    vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, at) {
      reads++;
      return charCodeAt.call(this, at);
    });
    vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, text, from = 0) {
      const at = indexOf.call(this, text, from);
      reads += (at < 0 ? this.length : at) - from;
      return at;
    });
    vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, start = 0, end = this.length) {
      reads += Math.min(end, this.length) - start;
      return slice.call(this, start, end);
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  function cost(piece: string, length: number): number {
    reads = 0;
    parseMarkup(piece.repeat(Math.floor(length / piece.length)));
    return reads;
  }

  for (const [name, piece] of Object.entries(pieces)) {
    test(name, () => {
      const half = cost(piece, limits.length / 16);
      const whole = cost(piece, limits.length / 8);
      expect(half).toBeGreaterThan(0);
      expect(whole / half).toBeLessThan(2.5);
      expect(whole / (limits.length / 8)).toBeLessThan(40);
    });
  }
});
