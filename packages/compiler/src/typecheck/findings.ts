import type { Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/types.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { Segment } from './code-writer.ts';
import type { PlacedFinding, TypedApp } from './program.ts';
import type { ScriptFacts } from './script-facts.ts';
import type { TypedUnit } from './unit.ts';

/** `Argument of type '…' is not assignable to parameter of type '…'.`: all that the code of templates can do wrong. */
const WRONG_ARGUMENT = 2345;
const argument = /^Argument of type '(.*)' is not assignable to parameter of type '(.*)'\.$/;

/** What TypeScript found as diagnostics about the author's files. `config`: its settings, as seen from the app's root. */
export function findings(found: readonly PlacedFinding[], app: TypedApp, config: string): Diagnostic[] {
  const settings = found.filter(({ place }) => place === undefined || place.endsWith('.json'));
  const scripts = found.flatMap((finding) => scriptFinding(finding, app));
  const failures = new Map<Segment, PlacedFinding>();
  for (const finding of found) {
    const unit = finding.isVirtual && finding.place !== undefined ? app.units.get(finding.place) : undefined;
    const segment = unit && finding.code === WRONG_ARGUMENT ? segmentAt(unit, finding) : undefined;
    if (unit && segment && !mayBe(segment, unit)) failures.set(segment, finding);
  }
  const refused = settings.slice(0, 1).map((finding) => settingsFinding(finding, config));
  // TypeScript checks files beside one another: what it prints has no order.
  return [...refused, ...[...templateFindings(failures, app), ...scripts].sort(byPlace)];
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.span?.start ?? 0) - (other.span?.start ?? 0);
}

function settingsFinding({ message, code }: PlacedFinding, config: string): Diagnostic {
  return messages.settingsError({ file: config }, withoutDot(message), code);
}

/**
 * A template or an included file can be written out at several places, with other data at each. Something is wrong in it
 * only when it is wrong at all of them.
 */
function templateFindings(failures: ReadonlyMap<Segment, PlacedFinding>, { units }: TypedApp): Diagnostic[] {
  const passed = new Set<string>();
  for (const { segments, cut } of units.values()) {
    for (const segment of segments) {
      const { span } = segment;
      const isCut = [...cut].some((element) => element.span.start <= span.start && span.end <= element.span.end);
      if (isCut || !failures.has(segment)) passed.add(keyOf(segment));
    }
  }
  const told = new Set<string>();
  return [...failures].flatMap(([segment, finding]) => {
    const key = keyOf(segment);
    if (passed.has(key) || told.has(key)) return [];
    told.add(key);
    return [diagnosticOf(segment, finding)];
  });
}

function keyOf({ file, span, asked }: Segment): string {
  return `${file}\n${span.start}\n${asked.kind}\n${asked.name}`;
}

/** The innermost segment around a place in the code. */
function segmentAt({ text, segments }: TypedUnit, finding: PlacedFinding): Segment | undefined {
  const at = offsetAt(text, finding);
  let found: Segment | undefined;
  for (const segment of segments) {
    if (segment.start > at || at >= segment.end) continue;
    if (!found || segment.end - segment.start < found.end - found.start) found = segment;
  }
  return found;
}

/** Whether a script may bring into being what its types do not tell of. */
function mayBe({ asked: { kind, name } }: Segment, { owner: { facts } }: TypedUnit): boolean {
  if (!facts) return kind === 'name' || kind === 'handler';
  if (kind === 'handler') return facts.assigned.has(name);
  if (kind === 'name') return facts.isOpen || facts.written.has(name);
  return kind === 'member' && facts.written.has(name);
}

function diagnosticOf({ asked, file, span }: Segment, { message }: PlacedFinding): Diagnostic {
  const place: Place = { file, span };
  const { name } = asked;
  const [, given = '', wanted = ''] = argument.exec(message) ?? [];
  const inner = /^(?:NotAFunction|TakesNoEvent|Wanted)<([^]*)>$/.exec(wanted)?.[1];
  if (asked.kind === 'property') {
    return messages.wrongPropertyType(place, name, asked.tag, short(inner ?? wanted), short(given));
  }
  if (wanted.startsWith('NotAFunction<')) return messages.handlerIsNoFunction(place, name, short(inner ?? ''));
  if (wanted.startsWith('TakesNoEvent<')) return messages.handlerTakesNoEvent(place, name, short(inner ?? ''));
  const names = [...wanted.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, each]) => each!);
  const nearest = nearestName(name, names);
  switch (asked.kind) {
    case 'name':
      return messages.unknownName(place, name, nearest);
    case 'member':
      return messages.unknownMember(place, name, nearest, names);
    case 'export':
      return messages.unknownExport(place, name, nearest);
    case 'handler':
      return messages.unknownHandler(place, name, nearest);
  }
}

/** A finding about a script, unless it is about what was put into its copy. */
function scriptFinding(finding: PlacedFinding, { scripts }: TypedApp): Diagnostic[] {
  const script = finding.place === undefined ? undefined : scripts.get(finding.place);
  if (!script || finding.isVirtual !== (script.overlay !== undefined)) return [];
  // The copy lies elsewhere, so files that a comment names are not found; they are known all the same.
  if (finding.code === 6053) return [];
  const { overlay, source, file, facts } = script;
  if (facts && isOfBehavior(finding, facts)) return [];
  const at = offsetAt(overlay?.text ?? source, finding);
  const start = overlay?.original(at) ?? at;
  return [messages.scriptError({ file, span: wordAt(source, start) }, finding.message, finding.code)];
}

/** The platform's types do not know what behaviors give to a `Page`. */
function isOfBehavior({ code, message }: PlacedFinding, { definition }: ScriptFacts): boolean {
  const hasBehaviors = definition?.callee === 'Page' && definition.members?.has('behaviors') !== false;
  return hasBehaviors && (code === 2339 || code === 2551) && message.includes("on type 'Instance<");
}

function offsetAt(text: string, { line, column }: PlacedFinding): number {
  const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;
  let start = 0;
  for (let at = 1; at < line && lineEnd.exec(text); at++) start = lineEnd.lastIndex;
  return Math.min(start + column - 1, text.length);
}

function wordAt(source: string, start: number): Span {
  const word = /[\w$]+|[^]|$/uy;
  word.lastIndex = start;
  return { start, end: start + (word.exec(source)?.[0].length ?? 0) };
}

/** A type of many lines would bury the message. */
function short(type: string): string {
  return type.length > 80 ? `${type.slice(0, 77)}…` : type;
}

function withoutDot(text: string): string {
  return text.replace(/\.$/, '');
}
