import { describe, expect, test } from 'vitest';
import type { Expression } from '../../src/wxml/expression-ast.ts';
import { limits } from '../../src/wxml/parse.ts';
import { findings, parseMarkup, parseOne } from './parsing.ts';

const many = 10_000;

describe('limits of a file (no template may cost more than it is worth)', () => {
  test('a file that is too long is not read', () => {
    const source = 'x'.repeat(limits.length + 1);
    const { result, diagnostics } = parseMarkup(source);
    expect(findings(source, diagnostics)).toEqual([`wxml/source-too-long "" @${limits.length}`]);
    expect(result.children).toEqual([]);
  });

  test('a megabyte is read', () => {
    const { result, diagnostics } = parseMarkup('x'.repeat(limits.length));
    expect(diagnostics).toEqual([]);
    expect(result.children).toHaveLength(1);
  });

  test('elements nest up to the limit', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(parseMarkup(nested(limits.depth)).diagnostics).toEqual([]);
    const source = nested(limits.depth + 1);
    expect(findings(source, parseMarkup(source).diagnostics)).toEqual([
      `wxml/markup-too-deep "<a" @${'<a>'.length * limits.depth}`,
    ]);
  });

  test('very deep markup stops at the limit', () => {
    const { diagnostics } = parseMarkup('<a>'.repeat(100_000));
    expect(diagnostics.map(({ code }) => code)).toEqual(['wxml/markup-too-deep']);
  });

  test('a file has so many nodes and no more', () => {
    expect(parseMarkup('<a/>'.repeat(limits.nodes)).diagnostics).toEqual([]);
    const source = '<a/>'.repeat(limits.nodes + 1);
    const { result, diagnostics } = parseMarkup(source);
    expect(findings(source, diagnostics)).toEqual([`wxml/too-many-nodes "" @${'<a/>'.length * limits.nodes}`]);
    expect(result.children).toHaveLength(limits.nodes + 1);
  });

  test('a file that is no template has a finding for the rest', () => {
    const { diagnostics } = parseMarkup('</a>'.repeat(many));
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.at(-1)?.code).toBe('wxml/too-many-problems');
  });
});

describe('limits of an expression', () => {
  const tooDeep: Record<string, string> = {
    'opening parentheses': '('.repeat(many),
    'nested parentheses': `${'('.repeat(many)}a${')'.repeat(many)}`,
    'nested arrays': `${'['.repeat(many)}${']'.repeat(many)}`,
    'nested objects': `${'{a:'.repeat(many)}1${'}'.repeat(many)}`,
    'nested calls': `${'f('.repeat(many)}${')'.repeat(many)}`,
    'nested indexes': `${'a['.repeat(many)}0${']'.repeat(many)}`,
    'a chain of signs': `${'!'.repeat(many)}a`,
    'a chain of conditions': `${'a?b:'.repeat(many)}c`,
    'nested conditions': `${'a?'.repeat(many)}b`,
    'a chain of operators': `${'a+'.repeat(many)}a`,
    'a chain of members': `a${'.b'.repeat(many)}`,
    'a chain of calls': `a${'()'.repeat(many)}`,
    'every level of precedence at once': 'a||b&&c|d^e&f==g<h<<i+j*('.repeat(many),
  };

  test.each(Object.entries(tooDeep))('%s', (_name, source) => {
    const { result, diagnostics } = parseOne(source);
    expect(diagnostics.map(({ code }) => code)).toEqual(['expression/too-deep']);
    expect(result).toBeUndefined();
    expect(parseMarkup(`<v a="{{${source}}}">{{${source}}}</v>`).diagnostics.length).toBeGreaterThan(0);
  });

  test('what is wide is not deep', () => {
    const { result, diagnostics } = parseOne(`[${'a.b,'.repeat(many)}]`);
    expect(diagnostics).toEqual([]);
    expect(result?.type === 'Array' && result.elements.length).toBe(many);
  });

  test('what is accepted can be walked by calling oneself', () => {
    const accepted = [`${'a+'.repeat(999)}a`, `a${'.b'.repeat(999)}`, `${'('.repeat(255)}a${')'.repeat(255)}`];
    for (const source of accepted) {
      const { result } = parseOne(source);
      expect(result && height(result)).toBeLessThanOrEqual(1000);
    }
  });
});

function height(node: Expression): number {
  if (node.type === 'Member') return 1 + height(node.object);
  return node.type === 'Binary' ? 1 + Math.max(height(node.left), height(node.right)) : 1;
}
