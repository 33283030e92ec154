import { describe, expect, test } from 'vitest';
import { outline } from './outline.ts';
import { findings, parseMarkup } from './parsing.ts';

function read(source: string): { found: string[]; tree: string[] } {
  const { result, diagnostics } = parseMarkup(source);
  return { found: findings(source, diagnostics), tree: outline(result) };
}

/** What is written, what is reported and where, what is made of it. */
const cases: Record<string, [source: string, found: string[], tree: string[]]> = {
  'an unclosed element ends with its parent': [
    '<view><text>a</view><b/>',
    ['wxml/unclosed-element "<text" @6'],
    ['<view>(<text>("a"))', '<b>'],
  ],
  'elements left open at the end of the file': [
    '<a><b>x',
    ['wxml/unclosed-element "<a" @0', 'wxml/unclosed-element "<b" @3'],
    ['<a>(<b>("x"))'],
  ],
  'an end tag that closes nothing is dropped': [
    '<a></b>x</a></c>',
    ['wxml/stray-end-tag "</b>" @3', 'wxml/stray-end-tag "</c>" @12'],
    ['<a>("x")'],
  ],
  'an end tag with attributes still closes': [
    '<a></a class="x"><b/>',
    ['wxml/malformed-end-tag "</a class=\\"x\\">" @3'],
    ['<a>', '<b>'],
  ],
  'an end tag without a name': ['<a></></a>', ['wxml/malformed-end-tag "</>" @3'], ['<a>']],
  'an end tag without `>`': ['<a></a<b/>', ['wxml/malformed-end-tag "</a" @3'], ['<a>', '<b>']],
  'a tag without `>` before another': [
    '<a><b x="1" <c/></b></a>',
    ['wxml/unterminated-tag "<b" @3'],
    ['<a>(<b x="1">(<c>))'],
  ],
  'a tag without `>` at the end': [
    '<a/><b x',
    ['wxml/unterminated-tag "<b" @4', 'wxml/unclosed-element "<b" @4'],
    ['<a>', '<b x>'],
  ],
  'the same attribute twice': ['<a b="1" c b="2"/>', ['wxml/duplicate-attribute "b" @11'], ['<a b="1" c>']],
  'an attribute without a value after `=`': [
    '<a b= ><c d=/></a>',
    ['wxml/missing-value "" @6', 'wxml/missing-value "" @12'],
    ['<a b="">(<c d="">)'],
  ],
  'a missing closing quote that a later quote closes': [
    '<a><b c="1><d e="2"/></b></a>',
    ['wxml/unterminated-value "\\"" @8'],
    ['<a>(<b c="1">(<d e="2">))'],
  ],
  'a missing closing quote at the end': ['<a b="1>x</a>', ['wxml/unterminated-value "\\"" @5'], ['<a b="1">("x")']],
  'stray characters in a tag': [
    '<a "x" / b="1" {c}/>',
    [
      'wxml/unexpected-character "\\"" @3',
      'wxml/unexpected-character "\\"" @5',
      'wxml/unexpected-character "/" @7',
      'wxml/unexpected-character "{" @15',
    ],
    ['<a x b="1" c}>'],
  ],
  'a binding among the attributes': ['<a {{b}} c/>', ['wxml/binding-in-tag "{{b}}" @3'], ['<a c>']],
  'a document type': ['<!DOCTYPE html><a/>', ['wxml/doctype "<!DOCTYPE html>" @0'], ['<a>']],
  'a CDATA section': ['<![CDATA[ <b> ]]><a/>', ['wxml/declaration "<![CDATA[ <b> ]]>" @0'], ['<a>']],
  'a comment that does not end': ['<a/><!-- <b/>', ['wxml/unterminated-comment "<!--" @4'], ['<a>']],
  'a module that does not end': [
    '<a/><wxs module="m">var a</view>',
    ['wxml/unterminated-wxs "<wxs" @4'],
    ['<a>', '<wxs module="m" raw "var a</view>">'],
  ],
  'an empty binding is the empty string': [
    '<a b="{{}}">{{ }}</a>',
    ['expression/empty "" @8', 'expression/empty " " @14'],
    ['<a b={""}>({""})'],
  ],
  'a binding with an error does not hide the next': [
    '<a b="{{ 1 + }}">{{ c d }}{{e}}</a>',
    ['expression/unexpected-end "" @13', 'expression/missing-operator "d" @22'],
    ['<a b={error}>({error} {e})'],
  ],
  'every binding with an error is reported': [
    '{{a b}}{{c d}}',
    ['expression/missing-operator "b" @4', 'expression/missing-operator "d" @11'],
    ['{error} {error}'],
  ],
  'a binding without end in a value ends with it': [
    '<a b="{{x" c="1">t</a>',
    ['wxml/unterminated-binding "{{" @6'],
    ['<a b={error} c="1">("t")'],
  ],
  'a binding without end in text ends at the next tag': [
    '<a>{{ x </a><b>{{ y }}</b>',
    ['wxml/unterminated-binding "{{" @3'],
    ['<a>({error})', '<b>({y})'],
  ],
  'a binding without end at the end of the file': ['a {{ b', ['wxml/unterminated-binding "{{" @2'], ['"a " {error}']],
  'a string without end does not swallow markup': [
    `<a>{{ 'x }}</a><b>it's</b>`,
    [`expression/unterminated-string "'" @6`],
    ['<a>({error})', `<b>("it's")`],
  ],
  'a string without end does not swallow attributes': [
    `<a b="{{ 'x }}" c="it's"/>`,
    [`expression/unterminated-string "'" @9`],
    [`<a b={error} c="it's">`],
  ],
  'an object without its last brace': ['<a b="{{ {c: 1 }}"/>', ['expression/single-brace "}" @16'], ['<a b={error}>']],
  'two braces with too much before them': [
    '{{ {a }}</b>',
    ['expression/single-brace "}" @7', 'wxml/stray-end-tag "</b>" @8'],
    ['{error}'],
  ],
  'a real error behind a string with braces': [`{{ '}}' + }}x`, ['expression/unexpected-end "" @10'], ['{error} "x"']],
};

describe('markup with mistakes', () => {
  test.each(Object.entries(cases))('%s', (_name, [source, found, tree]) => {
    expect(read(source)).toEqual({ found, tree });
  });
});
