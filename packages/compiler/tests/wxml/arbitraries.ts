import fc, { type Arbitrary } from 'fast-check';

const space = fc.constantFrom('', '', '', ' ', '\n', ' /* } */ ', ' // ]\n');
const name = fc.constantFrom('a', 'b', 'list', '$x', '_1', 'item', 'undefined', 'Truthy');
const memberName = fc.oneof(name, fc.constantFrom('if', 'class', 'new', 'true', 'length'));
const number = fc.constantFrom('0', '42', '1.5', '.5', '1e3', '2E-2', '0x1F', '017');
const string = fc.constantFrom(
  `''`,
  `""`,
  `'a"b'`,
  `"}}"`,
  String.raw`'\n\\\''`,
  String.raw`"\x41\u00e9\0"`,
  `'<v a="{{'`,
);
const binaryOperator = fc.constantFrom(...'|| && | ^ & == != === !== < > <= >= << >> >>> + - * / %'.split(' '));
const unaryOperator = fc.constantFrom('!', '~', '+', '-', 'typeof ', 'void ');

/** Expressions of the grammar that JavaScript reads as WXML does: without `??`, which it does not mix with `||`. */
export const expressionSource: Arbitrary<string> = fc.letrec<{ expression: string; operand: string; element: string }>(
  (tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('operand'),
      fc
        .tuple(tie('operand'), space, binaryOperator, space, tie('expression'))
        .map(([left, before, operator, after, right]) => `${left} ${before}${operator} ${after}${right}`),
      fc
        .tuple(tie('operand'), space, tie('expression'), space, tie('expression'))
        .map(([test, before, yes, after, no]) => `${test}${before} ? ${yes}${after} : ${no}`),
    ),
    operand: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name,
      number.map((text) => `(${text})`),
      string,
      fc.constantFrom('true', 'false', 'null', '{}', '[]', '[,]'),
      fc.tuple(unaryOperator, tie('operand')).map(([operator, operand]) => `${operator} ${operand}`),
      fc.tuple(space, tie('expression'), space).map((parts) => `(${parts.join('')})`),
      fc.tuple(name, space, memberName).map(([object, gap, property]) => `${object}${gap}.${gap}${property}`),
      fc.tuple(name, space, tie('expression')).map(([object, gap, key]) => `${object}${gap}[${key}]`),
      fc
        .tuple(name, fc.array(tie('expression'), { maxLength: 3 }))
        .map(([callee, list]) => `${callee}(${list.join(', ')})`),
      fc.array(tie('element'), { maxLength: 3 }).map((elements) => `[${elements.join(',')}]`),
      fc
        .array(fc.tuple(memberName, tie('expression')), { maxLength: 3 })
        .map((entries) => `({${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}})`),
    ),
    element: fc.oneof(
      { depthSize: 'small' },
      tie('expression'),
      tie('expression').map((text) => `...${text}`),
      fc.constant(' '),
    ),
  }),
).expression;

const tokens = [
  '( ) [ ] { } }} {{ . , : ? ! ~ + - * / % & | ^ < > = => ?. ++ -- ** ... ` # \\ \' " /* */ //'.split(' '),
  ['a', 'new', 'in', 'typeof ', 'true', '1', '.5', '0x', "'s'", '"}}"', ' ', '\n', '数', '&lt;', '😀'],
].flat();

/** Tokens in any order: almost expressions. */
export const tokenSoup: Arbitrary<string> = fc
  .array(fc.constantFrom(...tokens), { maxLength: 30 })
  .map((list) => list.join(''));

/** Expressions with a piece cut out or put in. */
export const brokenExpression: Arbitrary<string> = damaged(expressionSource, fc.constantFrom(...tokens));

/** Any UTF-16 units, lone surrogates and control characters included. */
export const anyUnits: Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x7f })), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

export interface MarkupModel {
  readonly source: string;
  readonly outline: string;
}

const attributeName = fc.constantFrom('id', 'class', 'wx:for-item', 'bind:tap', 'data-a', 'hidden');
const quotedText = fc.constantFrom('', 'x', ' a  b ', '<b>', "it's", '{ {', '中文', '`', '}}', '\n');
const plainText = fc.constantFrom('x', ' a\n b ', '1 < 2', '} }', '{x}', "'", '"', '你好', '> ');

const attribute: Arbitrary<MarkupModel> = fc.oneof(
  attributeName.map((key) => ({ source: key, outline: key })),
  fc.tuple(attributeName, quotedText).map(([key, text]) => ({
    source: `${key}="${text}"`,
    outline: `${key}=${JSON.stringify(text)}`,
  })),
  fc.tuple(attributeName, expressionSource).map(([key, text]) => ({
    source: `${key} = '{{ ${text} }}'`,
    outline: `${key}={*}`,
  })),
);

/** Well-formed markup with the outline that it has; every binding is `{*}` there. */
export const markup: Arbitrary<MarkupModel> = fc.letrec<{ node: MarkupModel }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainText.map((text) => ({ source: text, outline: JSON.stringify(text) })),
    expressionSource.map((text) => ({ source: `{{ ${text} }}`, outline: '{*}' })),
    fc
      .tuple(
        fc.constantFrom('view', 'MyComp', 'a-b', 'block'),
        fc.uniqueArray(attribute, { maxLength: 3, selector: ({ source }) => source.split(/[ =]/)[0] }),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, attributes, children]) => printElement(tag, attributes, children)),
  ),
})).node;

function printElement(tag: string, attributes: readonly MarkupModel[], children: readonly MarkupModel[]): MarkupModel {
  const open = [tag, ...attributes.map(({ source }) => source)].join('\n ');
  const outline = `<${[tag, ...attributes.map(({ outline }) => outline)].join(' ')}>`;
  if (children.length === 0) return { source: `<${open}/>`, outline };
  const inner = children.map(({ source }) => source).join('<!-- {{ < -->');
  return {
    source: `<${open}>${inner}</${tag} >`,
    outline: `${outline}(${children.map((child) => child.outline).join(', ')})`,
  };
}

const fragments = [
  `< > / = " ' {{ }} <!-- --> <! </ <a </a> <wxs> </wxs> &lt; & <![CDATA[ ]]> */ é \uFEFF`.split(' '),
  ['<b c="', "<b c='{{", '{{ "', "{{ '}}", '{{ {a:', '{{ /*', ' x', '\n'],
].flat();

export const markupSoup: Arbitrary<string> = fc
  .array(fc.constantFrom(...fragments), { maxLength: 40 })
  .map((list) => list.join(''));

export const brokenMarkup: Arbitrary<string> = damaged(
  markup.map(({ source }) => source),
  fc.constantFrom(...fragments),
);

/** Up to three times: some characters are cut out, and a fragment is put in their place. */
function damaged(sources: Arbitrary<string>, fragment: Arbitrary<string>): Arbitrary<string> {
  const cut = fc.tuple(fc.nat(200), fc.nat(5), fragment);
  return fc.tuple(sources, fc.array(cut, { minLength: 1, maxLength: 3 })).map(([source, cuts]) =>
    cuts.reduce((text, [at, length, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + length);
    }, source),
  );
}
