import { parseSync } from 'vite';

/** What a source file says about itself, as far as the structure of the project is concerned. */
export interface Module {
  /** From the root of the repository, with "/". */
  readonly path: string;
  /** As written, from static imports, re-exports, `import()` and `new URL(…, import.meta.url)`; types included. */
  readonly imports: readonly string[];
  /** Every name it uses, and every pair "Math.random"; not the names of properties alone. */
  readonly names: ReadonlySet<string>;
  /** True where it does nothing but pass on what other files export. */
  readonly isBarrel: boolean;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Reads a module with the parser of the bundler, so that no comment and no string is mistaken for code. */
export function moduleOf(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const nodes = [...walk(program as unknown as Node)];
  return {
    path,
    imports: nodes.flatMap(importsOf),
    names: new Set(nodes.flatMap(namesOf)),
    isBarrel: program.body.length > 0 && program.body.every(passesOn),
  };
}

/** All nodes in which a name is a name: properties, as in `a.window` or `{ window: 1 }`, are left out. */
function* walk(node: Node): Generator<Node> {
  yield node;
  for (const [field, value] of Object.entries(node)) {
    if ((field === 'property' || field === 'key') && !node.computed) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importsOf(node: Node): string[] {
  const source = node.type === 'NewExpression' && isName(node.callee, 'URL') ? addressBesideModule(node) : node.source;
  return isNode(source) && typeof source.value === 'string' ? [source.value] : [];
}

/** The first argument of `new URL('./worker.ts', import.meta.url)`, which the bundler follows like an import. */
function addressBesideModule({ arguments: args }: Node): unknown {
  const [address, base] = args as (Node | undefined)[];
  return isNode(base?.object) && base.object.type === 'MetaProperty' ? address : undefined;
}

function namesOf(node: Node): string[] {
  if (node.type === 'Identifier') return [String(node.name)];
  const { object, property } = node;
  return isNode(object) && isNode(property) ? [`${object.name}.${property.name ?? property.value}`] : [];
}

function isName(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name;
}

function passesOn(statement: unknown): boolean {
  return isNode(statement) && statement.type.startsWith('Export') && isNode(statement.source);
}
