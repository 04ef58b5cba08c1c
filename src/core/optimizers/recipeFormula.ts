/** A formula of a recipe as a tree, to be worked out or to be printed; brackets are gone, the order of the parts is kept. */
export type RecipeExpression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'minus'; readonly operand: RecipeExpression }
  | {
      readonly kind: 'binary';
      readonly operator: RecipeOperator;
      readonly left: RecipeExpression;
      readonly right: RecipeExpression;
    }
  | { readonly kind: 'call'; readonly name: RecipeFunction; readonly parts: readonly RecipeExpression[] };

export type RecipeOperator = '+' | '-' | '*' | '/' | '^';

/** `bySign(s, p, z, n)` is p, z or n as s is positive, 0 or negative; the others are what their names say. */
export type RecipeFunction = keyof typeof partsOf;

/** How many arguments a function takes. */
const partsOf = { sqrt: 1, abs: 1, sign: 1, max: 2, min: 2, bySign: 4 };

const read = new Map<string, RecipeExpression>();

/**
 * Reads `names, 1.5e-3, + - * / ^, ( ), functions`, with the usual strength: ^ binds from the right and tighter than a
 * minus before it, and no multiplication sign may be left out. The same text gives the same object.
 * Throws a RangeError where the text is broken.
 */
export function parseRecipeFormula(text: string): RecipeExpression {
  let expression = read.get(text);
  if (expression === undefined) {
    expression = new Reader(text).whole();
    read.set(text, expression);
  }
  return expression;
}

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z][A-Za-z0-9]*)|(?<sign>[-+*/^(),])|$)/y;

/** Reads by recursive descent, one method for each strength of binding, weakest first. */
class Reader {
  private readonly text: string;
  /** Where the token in hand begins and ends. */
  private from = 0;
  private to = 0;
  private number: string | undefined;
  private name: string | undefined;
  private sign: string | undefined;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  whole(): RecipeExpression {
    const value = this.sum();
    if (this.from < this.text.length) throw this.unexpected('an operator');
    return value;
  }

  private sum(): RecipeExpression {
    let left = this.product();
    for (;;) {
      if (this.take('+')) left = { kind: 'binary', operator: '+', left, right: this.product() };
      else if (this.take('-')) left = { kind: 'binary', operator: '-', left, right: this.product() };
      else return left;
    }
  }

  private product(): RecipeExpression {
    let left = this.signed();
    for (;;) {
      if (this.take('*')) left = { kind: 'binary', operator: '*', left, right: this.signed() };
      else if (this.take('/')) left = { kind: 'binary', operator: '/', left, right: this.signed() };
      else return left;
    }
  }

  private signed(): RecipeExpression {
    return this.take('-') ? { kind: 'minus', operand: this.signed() } : this.power();
  }

  private power(): RecipeExpression {
    const base = this.atom();
    return this.take('^') ? { kind: 'binary', operator: '^', left: base, right: this.signed() } : base;
  }

  private atom(): RecipeExpression {
    const { number, name } = this;
    if (number !== undefined) {
      this.advance();
      return { kind: 'number', value: Number(number) };
    }
    if (name !== undefined) {
      this.advance();
      return this.sign === '(' ? this.call(name) : { kind: 'name', name };
    }
    if (!this.take('(')) throw this.unexpected('a value');
    const inside = this.sum();
    if (!this.take(')')) throw this.unexpected('")"');
    return inside;
  }

  private call(name: string): RecipeExpression {
    if (!isFunction(name)) throw new RangeError(`Expected a function in "${this.text}", got "${name}".`);
    this.advance();
    const parts = [this.sum()];
    while (this.take(',')) parts.push(this.sum());
    if (!this.take(')')) throw this.unexpected('")"');
    if (parts.length !== partsOf[name]) {
      throw new RangeError(
        `Expected ${partsOf[name]} in the brackets of ${name} in "${this.text}", got ${parts.length}.`,
      );
    }
    return { kind: 'call', name, parts };
  }

  private take(sign: string): boolean {
    const isThere = this.sign === sign;
    if (isThere) this.advance();
    return isThere;
  }

  private advance(): void {
    this.from = this.to;
    TOKEN.lastIndex = this.to;
    const found = TOKEN.exec(this.text);
    if (found === null) throw this.unexpected('a formula');
    this.to = TOKEN.lastIndex;
    this.number = found.groups?.number;
    this.name = found.groups?.name;
    this.sign = found.groups?.sign;
  }

  private unexpected(expected: string): RangeError {
    const rest = this.text.slice(this.from).trim();
    return new RangeError(`Expected ${expected} in "${this.text}", got ${rest === '' ? 'its end' : `"${rest}"`}.`);
  }
}

function isFunction(name: string): name is RecipeFunction {
  return Object.hasOwn(partsOf, name);
}
