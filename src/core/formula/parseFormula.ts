import type { Expression } from './expression.ts';
import { type Expressions, expressions } from './expressions.ts';
import { type Formula, formulaOf } from './formula.ts';
import type { FormulaProblem, FormulaProblemCode } from './problem.ts';
import { MINUS_ONE } from './ratio.ts';
import { problemAt, type Sign, type Token, tokensOf } from './tokens.ts';

export interface Unreadable {
  readonly ok: false;
  readonly problem: FormulaProblem;
}

export const LONGEST_FORMULA = 500;

/**
 * Reads a formula as one types it: `2x y`, `(x-1)(y+2)`, `sin(x)cos(y)`, `-x^2`; also as one pastes it: `2·x**2 − π`, `x²`.
 * `log` is the natural logarithm. Never throws, and never takes long: whatever cannot be read is returned as a problem
 * with its place, the leftmost one if there are several.
 *
 * A product without a sign binds as in mathjs: tighter than `/`, so that 1/2x would be 1/(2x), were it not for the one
 * exception that a number divided by a number is read as a fraction: 1/2x is ½x, and 1/x y is 1/(xy).
 */
export function parseFormula(text: string): Formula | Unreadable {
  if (text.length > LONGEST_FORMULA) {
    const tooMuch = text.length - LONGEST_FORMULA;
    return { ok: false, problem: problemAt('too-long', text, LONGEST_FORMULA, tooMuch) };
  }
  if (text.trim() === '') return { ok: false, problem: problemAt('empty', text, 0, text.length) };
  const make = expressions();
  try {
    return formulaOf(text, new Reader(text, make).whole(), make);
  } catch (thrown) {
    if (thrown instanceof Trouble) return { ok: false, problem: thrown.problem };
    throw thrown;
  }
}

/** Leaves the reader from any depth; never leaves this file. */
class Trouble extends Error {
  readonly problem: FormulaProblem;

  constructor(problem: FormulaProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Reads by recursive descent, one method for each strength of binding, weakest first. */
class Reader {
  private readonly text: string;
  private readonly make: Expressions;
  private readonly tokens: readonly Token[];
  private readonly minusOne: Expression;
  private next = 0;
  /** In how many calls of functions we are; there a comma parts arguments. */
  private calls = 0;

  constructor(text: string, make: Expressions) {
    this.text = text;
    this.make = make;
    this.tokens = tokensOf(text);
    this.minusOne = make.number(MINUS_ONE);
  }

  whole(): Expression {
    const value = this.sum();
    if (!this.isEnd) throw this.unexpected();
    return value;
  }

  private sum(): Expression {
    const terms = [this.product()];
    for (;;) {
      if (this.take('+')) terms.push(this.product());
      else if (this.take('-')) terms.push(this.negative(this.product()));
      else return this.make.sum(terms);
    }
  }

  private product(): Expression {
    const factors = [this.juxtaposed()];
    for (;;) {
      if (this.take('*')) factors.push(this.juxtaposed());
      else if (this.take('/')) factors.push(this.reciprocal(this.juxtaposed()));
      else return this.make.product(factors);
    }
  }

  private juxtaposed(): Expression {
    const factors = this.fraction();
    while (this.isFactorNext()) factors.push(...this.fraction());
    return this.make.product(factors);
  }

  /** One factor, or a number over a number, which counts as one if another factor follows: 1/2 x, -1/2(x + 1). */
  private fraction(): Expression[] {
    const first = this.next;
    const factors = [this.signed()];
    const isBareNumber =
      this.isNumber(-1) && (this.next === first + 1 || (this.next === first + 2 && !this.isNumber(-2)));
    if (isBareNumber && this.isSign('/') && this.isNumber(1) && this.isNameOrBracket(2)) {
      this.next++;
      factors.push(this.reciprocal(this.signed()));
    }
    return factors;
  }

  private signed(): Expression {
    let isNegative = false;
    for (;;) {
      if (this.take('-')) isNegative = !isNegative;
      else if (!this.take('+')) break;
    }
    const value = this.power();
    return isNegative ? this.negative(value) : value;
  }

  private power(): Expression {
    const base = this.atom();
    return this.take('^') ? this.make.power(base, this.signed()) : base;
  }

  private atom(): Expression {
    const token = this.token;
    if (token.kind === 'sign' && token.sign === '(') return this.bracketed();
    if (token.kind === 'end' || token.kind === 'sign' || token.kind === 'problem') throw this.missingValue();
    this.next++;
    switch (token.kind) {
      case 'number':
        return this.make.number({ numerator: token.value, denominator: 1 });
      case 'variable':
        return this.make.variable(token.name);
      case 'constant':
        return this.make.constant(token.name);
      case 'function':
        return this.make.call(token.name, this.argumentOf(token));
    }
  }

  private argumentOf(name: Token): Expression {
    if (this.token.kind === 'problem') throw this.unexpected();
    if (!this.isSign('(')) throw this.trouble('function-without-brackets', name);
    this.calls++;
    const argument = this.bracketed();
    this.calls--;
    return argument;
  }

  private bracketed(): Expression {
    const opening = this.token;
    this.next++;
    if (this.isEnd) throw this.trouble('unclosed-bracket', opening);
    const inside = this.sum();
    if (this.take(')')) return inside;
    throw this.isEnd ? this.trouble('unclosed-bracket', opening) : this.unexpected();
  }

  private negative(value: Expression): Expression {
    return this.make.product([this.minusOne, value]);
  }

  private reciprocal(value: Expression): Expression {
    return this.make.power(value, this.minusOne);
  }

  private get token(): Token {
    return this.tokens[this.next];
  }

  private get isEnd(): boolean {
    return this.token.kind === 'end';
  }

  private isFactorNext(): boolean {
    return this.isNameOrBracket(0) || (this.isNumber(0) && !this.isNumber(-1));
  }

  private isNameOrBracket(offset: number): boolean {
    const kind = this.tokens[this.next + offset]?.kind;
    return kind === 'variable' || kind === 'constant' || kind === 'function' || this.isSign('(', offset);
  }

  private isNumber(offset: number): boolean {
    return this.tokens[this.next + offset]?.kind === 'number';
  }

  private isSign(sign: Sign, offset = 0): boolean {
    const token = this.tokens[this.next + offset];
    return token?.kind === 'sign' && token.sign === sign;
  }

  private take(sign: Sign): boolean {
    const isThere = this.isSign(sign);
    if (isThere) this.next++;
    return isThere;
  }

  private missingValue(): Trouble {
    return this.token.kind === 'problem' ? this.unexpected() : this.trouble('expected-value', this.token);
  }

  /** What stands where the formula, or what is in a bracket, should have ended or gone on with an operator. */
  private unexpected(): Trouble {
    const token = this.token;
    if (token.kind === 'problem') return new Trouble(token.problem);
    if (this.isSign(')')) return this.trouble('unopened-bracket', token);
    if (this.isSign(',')) return this.comma(token);
    return this.trouble('expected-operator', token);
  }

  private comma(token: Token): Trouble {
    if (this.calls > 0) return this.trouble('too-many-arguments', token);
    const before = /\d+$/.exec(this.text.slice(0, token.at))?.[0];
    const after = /^\d+/.exec(this.text.slice(token.at + 1))?.[0];
    if (before === undefined || after === undefined) return this.trouble('unknown-character', token);
    const length = before.length + 1 + after.length;
    return new Trouble(problemAt('decimal-comma', this.text, token.at - before.length, length));
  }

  private trouble(code: FormulaProblemCode, place: Token): Trouble {
    return new Trouble(problemAt(code, this.text, place.at, place.length));
  }
}
