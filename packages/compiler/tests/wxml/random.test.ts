import { parseExpression as parseJavaScript } from '@babel/parser';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyUnits,
  brokenExpression,
  brokenMarkup,
  expressionSource,
  markup,
  markupSoup,
  tokenSoup,
} from './arbitraries.ts';
import { outlineJavaScript } from './javascript-outline.ts';
import { outline, outlineExpression } from './outline.ts';
import { parseMarkup, parseOne } from './parsing.ts';
import { strayingDiagnostics, strayingInExpression, strayingSpans } from './spans.ts';

const numRuns = 5000;
const slowest = 1000;

function timed<T>(run: () => T): T {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(slowest);
  return result;
}

function checkExpression(source: string): void {
  const { result, diagnostics } = timed(() => parseOne(source));
  expect(strayingDiagnostics(source, diagnostics)).toEqual([]);
  expect(result === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  if (result) expect(strayingInExpression(result, { start: 0, end: source.length })).toEqual([]);
}

function checkMarkup(source: string): void {
  const { result, diagnostics } = timed(() => parseMarkup(source));
  expect(strayingDiagnostics(source, diagnostics)).toEqual([]);
  expect(strayingSpans(result)).toEqual([]);
}

function holds(sources: Arbitrary<string>, check: (source: string) => void): void {
  fc.assert(fc.property(sources, check), { numRuns });
}

describe('any expression', () => {
  test('of the grammar means what it means in JavaScript', () => {
    holds(expressionSource, (source) => {
      const { result, diagnostics } = parseOne(`(${source})`);
      expect(diagnostics).toEqual([]);
      expect(result && outlineExpression(result)).toBe(outlineJavaScript(parseJavaScript(`(${source})`)));
    });
  });

  test('with damage is read or refused', () => holds(brokenExpression, checkExpression));
  test('of any tokens is read or refused', () => holds(tokenSoup, checkExpression));
  test('of any characters is read or refused', () => holds(anyUnits, checkExpression));
});

describe('any markup', () => {
  test('that is well-formed gives its tree', () => {
    fc.assert(
      fc.property(markup, ({ source, outline: expected }) => {
        const { result, diagnostics } = parseMarkup(source);
        expect(diagnostics).toEqual([]);
        expect(strayingSpans(result)).toEqual([]);
        expect(outline(result, () => '*')).toEqual([expected]);
      }),
      { numRuns },
    );
  });

  test('with damage gives a tree', () => holds(brokenMarkup, checkMarkup));
  test('of any fragments gives a tree', () => holds(markupSoup, checkMarkup));
  test('of any characters gives a tree', () => holds(anyUnits, checkMarkup));
});
