import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { CourseProblem, SyntaxFault } from './courseProblem.ts';
import { textPlaces } from './textPlaces.ts';

/** A course is about ten levels deep; what is far deeper would make whoever walks through it lose the way. */
const deepest = 40;

/** The tree of a text that is plain JSON, or what keeps it from being that, line by line. */
export function courseTree(text: string): { readonly root: Node | null; readonly problems: readonly CourseProblem[] } {
  const placeOf = textPlaces(text);
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) {
    const problem = { at: placeOf(tooDeep), fault: { code: 'too-deep' }, leftOut: 'course' } as const;
    return { root: null, problems: [problem] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const found = errors.slice(0, mostLookedAt).map((error) => syntaxFault(text, error));
  const problems = found.map(({ offset, syntax }): CourseProblem => {
    return { at: placeOf(offset), fault: { code: 'syntax', syntax }, leftOut: 'course' };
  });
  return { root: errors.length === 0 && root !== undefined ? root : null, problems: oneALine(problems) };
}

const mostLookedAt = 1000;
const mostTold = 20;

/** After the first fault in a line whoever reads on has lost the thread, and finds others that are none. */
function oneALine(problems: readonly CourseProblem[]): readonly CourseProblem[] {
  const firsts = new Map(problems.toReversed().map((problem) => [problem.at?.line, problem]));
  return problems.filter((problem) => firsts.get(problem.at?.line) === problem).slice(0, mostTold);
}

/** Where brackets first stand too deep in one another; the reader of JSON would run out of stack. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInText && sign === '\\') at++;
    else if (sign === '"') isInText = !isInText;
    // a text cannot go on in the next line: there the one before was left open
    else if (sign === '\n') isInText = false;
    else if (!isInText && (sign === '{' || sign === '[')) depth++;
    else if (!isInText && (sign === '}' || sign === ']')) depth--;
    if (depth > deepest) return at;
  }
  return null;
}

interface Fault {
  readonly offset: number;
  readonly syntax: SyntaxFault;
}

/** What is wrong, and at the place where a hand would mend it. */
function syntaxFault(text: string, { error, offset, length }: ParseError): Fault {
  const code = printParseErrorCode(error);
  switch (code) {
    case 'CommaExpected':
      // JSON has no numbers that begin with 0, and reads on behind it
      return /^\d\d$/.test(text.slice(offset - 1, offset + 1))
        ? { offset, syntax: 'number' }
        : { offset: endBefore(text, offset), syntax: 'comma-missing' };
    case 'ColonExpected':
      return { offset: endBefore(text, offset), syntax: 'colon-missing' };
    case 'CloseBraceExpected':
      return { offset: endBefore(text, offset), syntax: 'brace-open' };
    case 'CloseBracketExpected':
      return { offset: endBefore(text, offset), syntax: 'bracket-open' };
    case 'ValueExpected':
    case 'PropertyNameExpected':
      return lacking(text, offset, code === 'ValueExpected' ? 'value-missing' : 'name-missing');
    case 'UnexpectedEndOfString':
      return { offset, syntax: 'quote-open' };
    case 'InvalidCharacter':
      return { offset, syntax: 'control-character' };
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return { offset, syntax: 'comment' };
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return { offset, syntax: 'escape' };
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return { offset, syntax: 'number' };
    case 'EndOfFileExpected':
      return { offset, syntax: 'text-after-end' };
    default:
      return symbolFault(text, offset, length);
  }
}

/** Where something is lacking after a comma, it is the comma that is too many. */
function lacking(text: string, offset: number, syntax: SyntaxFault): Fault {
  const before = endBefore(text, offset) - 1;
  if (text[offset] === ',') return { offset, syntax: 'comma-too-many' };
  const isAtEnd = text[offset] === '}' || text[offset] === ']';
  return isAtEnd && text[before] === ',' ? { offset: before, syntax: 'comma-too-many' } : { offset, syntax };
}

function symbolFault(text: string, offset: number, length: number): Fault {
  const isComment = /^(\/\/|\/\*|#)/.test(text.slice(offset, offset + 2));
  const isNumber = /^[-+.\d]/.test(text.slice(offset, offset + length));
  return { offset, syntax: isComment ? 'comment' : isNumber ? 'number' : 'symbol' };
}

/** Just behind what stands before, be it lines above. */
function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1])) end--;
  return end;
}
