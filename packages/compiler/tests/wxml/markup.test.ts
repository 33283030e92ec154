import { describe, expect, test } from 'vitest';
import { outline } from './outline.ts';
import { parseMarkup } from './parsing.ts';

/** The outline of a template that has nothing to report. */
function read(source: string): string[] {
  const { result, diagnostics } = parseMarkup(source);
  expect(diagnostics).toEqual([]);
  return outline(result);
}

describe('tags (spec §2)', () => {
  test('a self-closing tag is an empty element', () => {
    expect(read('<view/><text /><view></view>')).toEqual(['<view>', '<text>', '<view>']);
  });

  test('elements nest and names keep their case', () => {
    expect(read('<MyComp><b-c><a_1 bindTap="x"/></b-c></MyComp>')).toEqual(['<MyComp>(<b-c>(<a_1 bindTap="x">))']);
  });

  test('there are no void elements', () => {
    expect(read('<input><image/></input>')).toEqual(['<input>(<image>)']);
  });

  test('line breaks may stand inside tags and values', () => {
    expect(read('<view\n  class="a\n b"\n  id = \'x\'\n></view\n>')).toEqual(['<view class="a\\n b" id="x">']);
  });

  test('every family of attribute names is kept as written', () => {
    expect(read('<v wx:for-item="a" bind:my-event="b" data-fooBar="c" class:on style:--w="d" @x="e"/>')).toEqual([
      '<v wx:for-item="a" bind:my-event="b" data-fooBar="c" class:on style:--w="d" @x="e">',
    ]);
  });

  test('a byte order mark is no text', () => {
    expect(read('\uFEFF<view/>')).toEqual(['<view>']);
  });
});

describe('attribute values (spec §2)', () => {
  test('an attribute without a value differs from an empty one', () => {
    expect(read('<view hidden a=""/>')).toEqual(['<view hidden a="">']);
  });

  test('the other quote may stand in a value', () => {
    expect(read(`<view a='it"s' b="it's"/>`)).toEqual([`<view a="it\\"s" b="it's">`]);
  });

  test('`>` and `<` may stand in a value', () => {
    expect(read('<view a="<b> > </b>"/>')).toEqual(['<view a="<b> > </b>">']);
  });

  test('back-ticks and single braces are ordinary characters', () => {
    expect(read('<view a="`x`" b="{x}" c="{ {x} }">`{x}`</view>')).toEqual([
      '<view a="`x`" b="{x}" c="{ {x} }">("`{x}`")',
    ]);
  });

  test('a value without quotes is read, with a warning', () => {
    const { result, diagnostics } = parseMarkup('<view a=1 c={{x}} d=a/b/>');
    expect(outline(result)).toEqual(['<view a="1" c={x} d="a/b">']);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array.from({ length: 3 }, () => 'warning wxml/unquoted-value'),
    );
  });

  test('literals and bindings alternate', () => {
    expect(read('<view a="x {{b}}{{c}} y" d=" {{e}}"/>')).toEqual(['<view a="x " {b} {c} " y" d=" " {e}>']);
  });
});

describe('text (spec §2.1)', () => {
  test('white space alone is dropped', () => {
    expect(read(' <view>\n  </view>\n\t<view> </view>')).toEqual(['<view>', '<view>']);
  });

  test('white space around text or a binding is kept', () => {
    expect(read('<v>  a\n b  </v><v> {{x}} </v>')).toEqual(['<v>("  a\\n b  ")', '<v>(" " {x} " ")']);
  });

  test('an entity is not white space', () => {
    expect(read('<v>&nbsp;</v>')).toEqual(['<v>("\u00A0")']);
  });

  test('`<` that starts no tag is text', () => {
    expect(read('<v>1 < 2 <3 <= <</v>')).toEqual(['<v>("1 < 2 <3 <= <")']);
  });

  test('comments vanish with the bindings in them', () => {
    expect(read('a<!-- {{x}} <b> -->b<!----><!-- - -- -->')).toEqual(['"a"', '"b"']);
  });
});

describe('entities (spec §2.2)', () => {
  test('are decoded in text and values', () => {
    expect(read('<v a="&lt;&quot;&amp;&apos;">&#65;&#x41;&#X42; &hellip;&NotEqualTilde;</v>')).toEqual([
      '<v a="<\\"&\'">("AAB …\u2242\u0338")',
    ]);
  });

  test('what is none stays as written', () => {
    expect(read('<v>&foo; & &; &amp &#; &#x; &#xD800; &#1114112; a&b</v>')).toEqual([
      '<v>("&foo; & &; &amp &#; &#x; &#xD800; &#1114112; a&b")',
    ]);
  });

  test('are not decoded in bindings', () => {
    expect(read(`{{'&lt;'}}`)).toEqual(['{"&lt;"}']);
  });

  test('decoding happens once', () => {
    expect(read('&amp;lt;')).toEqual(['"&lt;"']);
  });
});

describe('bindings in markup (spec §3)', () => {
  test('hold `<` and `>`', () => {
    expect(read(`<v a="{{x > 1 && y < 3}}">{{ a < b ? '<x>' : "</v>" }}</v>`)).toEqual([
      '<v a={(&& (> x 1) (< y 3))}>({(? (< a b) "<x>" "</v>")})',
    ]);
  });

  test('do not end in a string or an object', () => {
    expect(read(`{{'}}'}}|{{{a:1,b:{c:2}}.b.c}}|{{{a: 1}}}}`)).toEqual([
      '{"}}"} "|" {{a: 1, b: {c: 2}}.b.c} "|" {{a: 1}} "}"',
    ]);
  });

  test('may hold the quotes of their attribute', () => {
    expect(read(`<v class="{{a ? "x" : 'y'}} z" b='{{ 'it"s' }}'/>`)).toEqual([
      `<v class={(? a "x" "y")} " z" b={"it\\"s"}>`,
    ]);
  });

  test('may hold comments', () => {
    expect(read('{{ /* }} */ a // b\n }}{{ c // d }}')).toEqual(['{a} {c}']);
  });

  test('`data` of a template takes a lone name for an object', () => {
    expect(read('<template is="a" data="{{x}}"/><template is="{{x}}" data="{{(x)}}"/><v data="{{x}}"/>')).toEqual([
      '<template is="a" data={{x}}>',
      '<template is={x} data={x}>',
      '<v data={x}>',
    ]);
  });
});

describe('wxs (spec §8)', () => {
  test('code is not markup', () => {
    const code = `var s = "</view>"; if (a<b && c>d) { x = '{{' } // <b`;
    expect(read(`<wxs module="m">${code}</wxs ><v/>`)).toEqual([`<wxs module="m" raw ${JSON.stringify(code)}>`, '<v>']);
  });

  test('without content it has no raw text', () => {
    expect(read('<wxs module="m" src="./u.wxs"/>')).toEqual(['<wxs module="m" src="./u.wxs">']);
  });
});

describe('spans', () => {
  const source = '<v a="x{{ b }}">t&amp;</v>';
  const [element] = parseMarkup(source).result.children;
  const at = (span: { start: number; end: number } | undefined): string => source.slice(span?.start, span?.end);

  test('point at what was written', () => {
    if (element?.type !== 'element') throw new Error('an element was expected');
    const [attribute] = element.attributes;
    const [text] = element.children;
    const [, binding] = attribute?.value?.parts ?? [];
    expect([element.span, element.openSpan, element.nameSpan].map(at)).toEqual([source, '<v a="x{{ b }}">', 'v']);
    expect([attribute?.span, attribute?.nameSpan, attribute?.value?.span].map(at)).toEqual([
      'a="x{{ b }}"',
      'a',
      'x{{ b }}',
    ]);
    if (binding?.type !== 'binding') throw new Error('a binding was expected');
    expect([binding.span, binding.expression?.span].map(at)).toEqual(['{{ b }}', 'b']);
    expect(at(text?.span)).toBe('t&amp;');
  });
});
