/** `view#a.b.c`: all of it must fit one node. */
export interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

/** A compound and how it stands to the one before it. */
export interface Step {
  readonly combinator: ' ' | '>' | '>>>';
  readonly compound: Compound;
}

/** Alternatives of a selector (spec §17). One that cannot be read is left out. */
export function parseSelector(selector: string): Step[][] {
  return selector.split(',').flatMap((text) => {
    const steps = parseSteps(text);
    return steps ? [steps] : [];
  });
}

function parseSteps(text: string): Step[] | undefined {
  const steps: Step[] = [];
  let combinator: Step['combinator'] = ' ';
  for (const token of text.replace(/>>>|>/g, ' $& ').trim().split(/\s+/)) {
    if (token === '>' || token === '>>>') {
      combinator = token;
      continue;
    }
    const compound = parseCompound(token);
    if (!compound) return undefined;
    steps.push({ combinator, compound });
    combinator = ' ';
  }
  return combinator === ' ' ? steps : undefined;
}

function parseCompound(text: string): Compound | undefined {
  const [, tag, marked] = /^([^#.]*)((?:[#.][^#.]+)*)$/.exec(text) ?? [];
  if (marked === undefined || text === '') return undefined;
  const namesAfter = (mark: string): string[] =>
    [...marked.matchAll(/([#.])([^#.]+)/g)].flatMap(([, found, name]) => (found === mark ? name! : []));
  return { tag: tag === '*' ? undefined : tag || undefined, id: namesAfter('#')[0], classes: namesAfter('.') };
}
