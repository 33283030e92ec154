import type { Diagnostic, Message, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/json.ts';
import type { Json, JsonArray, JsonMember, JsonNode, JsonObject, JsonRecord } from './tree.ts';

const depthLimit = 200;
/** A file of garbage would otherwise report on every byte. */
const reportLimit = 20;

/**
 * Reads a JSON file as mini programs write it: a byte order mark and comments are fine, a trailing comma is a warning
 * (components spec §5). Never throws: it reports, recovers, and returns what could be understood, or `undefined` when
 * there was no value at all.
 */
export function parseJson(
  source: string,
  file: string,
  report: (diagnostic: Diagnostic) => void,
): JsonNode | undefined {
  return new Reader(source, file, report).readFile();
}

class Reader {
  private position = 0;
  private reports = 0;
  /** Closing brackets that the enclosing objects and lists wait for, innermost last. */
  private readonly waiting: string[] = [];

  constructor(
    private readonly source: string,
    private readonly file: string,
    private readonly sink: (diagnostic: Diagnostic) => void,
  ) {}

  readFile(): JsonNode | undefined {
    this.skipTrivia();
    if (this.atEnd()) {
      this.report(messages.emptyFile, { start: 0, end: 0 });
      return undefined;
    }
    let root = this.readValue();
    if (!root) {
      this.unexpected('a value');
      while (!this.atEnd() && !'{['.includes(this.peek())) this.position++;
      if (!this.atEnd()) root = this.readValue();
    }
    this.skipTrivia();
    if (!this.atEnd()) this.unexpected('the end of the file');
    return root;
  }

  private readValue(): JsonNode | undefined {
    this.skipTrivia();
    const char = this.peek();
    if (char === '{') return this.readObject();
    if (char === '[') return this.readArray();
    if (char === '"' || char === "'") return this.readString();
    if (char === '-' || isDigit(char)) return this.readNumber();
    return this.readWord();
  }

  private readObject(): JsonObject {
    const start = this.position;
    const members: JsonMember[] = [];
    const keys = new Set<string>();
    this.readEntries('{', '}', () => {
      const member = this.readMember();
      if (!member) return false;
      if (keys.has(member.key)) this.report(messages.duplicateKey, member.keySpan, member.key);
      keys.add(member.key);
      members.push(member);
      return true;
    });
    const value: JsonRecord = {};
    for (const { key, node } of members) setOwn(value, key, node.value);
    return { type: 'object', span: this.spanFrom(start), members, value };
  }

  private readArray(): JsonArray {
    const start = this.position;
    const items: JsonNode[] = [];
    this.readEntries('[', ']', () => {
      const item = this.readValue();
      if (item) items.push(item);
      else this.unexpected('a value');
      return item !== undefined;
    });
    return { type: 'array', span: this.spanFrom(start), items, value: items.map((item) => item.value) };
  }

  /** The common grammar of objects and lists. `readEntry` reports what it cannot read and returns whether it read one. */
  private readEntries(open: string, close: string, readEntry: () => boolean): void {
    const opening = { start: this.position, end: this.position + 1 };
    this.position++;
    if (this.waiting.length >= depthLimit) {
      this.report(messages.tooDeep, opening, depthLimit);
      this.reports = reportLimit;
      this.position = this.source.length;
      return;
    }
    this.waiting.push(close);
    let comma: Span | undefined;
    for (;;) {
      this.skipTrivia();
      if (this.peek() === close) {
        if (comma) this.report(messages.trailingComma, comma);
        this.position++;
        break;
      }
      if (this.atEnd() || this.closesOuter()) {
        this.report(messages.unclosed, opening, open);
        break;
      }
      if (!readEntry()) this.recover(close);
      comma = this.readSeparator(close);
    }
    this.waiting.pop();
  }

  private readMember(): JsonMember | undefined {
    const start = this.position;
    const key = this.readKey();
    if (key === undefined) {
      this.unexpected('a key in double quotes');
      return undefined;
    }
    const keySpan = this.spanFrom(start);
    this.skipTrivia();
    if (this.peek() === ':') this.position++;
    else this.unexpected('`:` after the key');
    const node = this.readValue();
    if (!node) {
      this.unexpected('a value');
      return undefined;
    }
    return { key, keySpan, node };
  }

  private readKey(): string | undefined {
    const char = this.peek();
    if (char === '"' || char === "'") return this.readString().value;
    const word = this.match(/[\p{ID_Start}$_][\p{ID_Continue}$-]*/uy);
    if (word === undefined) return undefined;
    this.report(messages.needsDoubleQuotes, { start: this.position - word.length, end: this.position }, word);
    return word;
  }

  /** After an entry: takes the comma and returns its place, or reports that it is missing. */
  private readSeparator(close: string): Span | undefined {
    const end = this.position;
    this.skipTrivia();
    const char = this.peek();
    if (char === ',') {
      const comma = { start: this.position, end: this.position + 1 };
      this.position++;
      for (this.skipTrivia(); this.peek() === ','; this.skipTrivia()) {
        this.unexpected('an entry');
        this.position++;
      }
      return comma;
    }
    if (char === close || this.atEnd() || this.closesOuter()) return undefined;
    if (/["'{[\w-]/.test(char)) this.report(messages.missingComma, { start: Math.max(0, end - 1), end });
    else {
      this.unexpected(`\`,\` or \`${close}\``);
      this.recover(close);
      if (this.peek() === ',') this.position++;
    }
    return undefined;
  }

  /** Skips what could not be read, up to where this object or list goes on. */
  private recover(close: string): void {
    while (!this.atEnd()) {
      const char = this.peek();
      if (char === ',' || char === close || char === '\n' || this.closesOuter()) return;
      this.position++;
    }
  }

  /** Whether a bracket stands here that closes an object or list further out: the inner one was left open. */
  private closesOuter(): boolean {
    return this.waiting.includes(this.peek());
  }

  private readString(): JsonNode & { type: 'string' } {
    const start = this.position;
    const quote = this.peek();
    this.position++;
    let value = '';
    for (;;) {
      const plain = this.match(quote === '"' ? /[^"\\\n\r]+/y : /[^'\\\n\r]+/y);
      if (plain !== undefined) value += plain;
      const char = this.peek();
      if (char === '\\') {
        value += this.readEscape();
        continue;
      }
      if (char === quote) this.position++;
      else this.report(messages.unterminatedString, this.spanFrom(start));
      break;
    }
    const span = this.spanFrom(start);
    if (quote === "'") this.report(messages.needsDoubleQuotes, span, value);
    return { type: 'string', span, value };
  }

  private readEscape(): string {
    const start = this.position;
    const unicode = this.match(/\\u[0-9a-fA-F]{4}/y);
    if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode.slice(2), 16));
    const char = this.source[start + 1] ?? '';
    const known = simpleEscapes.get(char);
    this.position += known === undefined && /[\n\r]|^$/.test(char) ? 1 : 2;
    if (known !== undefined) return known;
    const text = this.source.slice(start, this.position);
    this.report(messages.badEscape, this.spanFrom(start), text);
    return text.slice(1);
  }

  private readNumber(): JsonNode | undefined {
    const start = this.position;
    const text = this.match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y);
    if (text === undefined) return undefined;
    return { type: 'number', span: this.spanFrom(start), value: Number(text) };
  }

  private readWord(): JsonNode | undefined {
    const start = this.position;
    const word = this.match(/(?:true|false|null)(?![\w$])/y);
    if (word === undefined) return undefined;
    const span = this.spanFrom(start);
    return word === 'null' ? { type: 'null', span, value: null } : { type: 'boolean', span, value: word === 'true' };
  }

  private skipTrivia(): void {
    for (;;) {
      this.match(/[\s\uFEFF]+|\/\/[^\n\r]*/y);
      if (this.source.startsWith('/*', this.position)) {
        const end = this.source.indexOf('*/', this.position + 2);
        const start = this.position;
        this.position = end < 0 ? this.source.length : end + 2;
        if (end < 0) this.report(messages.unterminatedComment, { start, end: start + 2 });
      } else if (!this.source.startsWith('//', this.position) && !/[\s\uFEFF]/.test(this.peek())) {
        return;
      }
    }
  }

  private unexpected(expected: string): void {
    const start = this.position;
    const found = /[\w$.+-]{1,40}|[^]/uy;
    found.lastIndex = start;
    const text = found.exec(this.source)?.[0];
    const end = start + (text?.length ?? 0);
    this.report(
      messages.unexpectedToken,
      { start, end },
      text === undefined ? 'the end of the file' : `\`${text}\``,
      expected,
    );
  }

  private report<A extends readonly unknown[]>(message: Message<A>, span: Span, ...values: A): void {
    if (this.reports++ >= reportLimit) return;
    this.sink(message({ file: this.file, span }, ...values));
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const text = pattern.exec(this.source)?.[0];
    if (text !== undefined) this.position += text.length;
    return text;
  }

  private peek(): string {
    return this.source[this.position] ?? '';
  }

  private atEnd(): boolean {
    return this.position >= this.source.length;
  }

  private spanFrom(start: number): Span {
    return { start, end: this.position };
  }
}

const simpleEscapes = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** A key `__proto__` is data like any other. */
function setOwn(target: JsonRecord, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
