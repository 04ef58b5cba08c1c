import type { CourseFault, CourseProblem } from '../../chapters/courseProblem.ts';
import type { course } from '../../i18n/course.en.ts';
import type { Texts } from '../../i18n/en.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import type { problems } from '../../i18n/problems.en.ts';
import { formulaSentence, problemSentence } from '../problemSentence.ts';

interface CourseTexts {
  readonly course: typeof course;
  readonly problems: typeof problems;
  readonly formula: Texts['panels']['formula'];
}

/** What could not be taken from a course, where it stands, and what is missing for it. */
export function courseSentence(
  { at, fault, leftOut }: CourseProblem,
  texts: CourseTexts,
  numbers: NumberFormat,
): string {
  const { course } = texts;
  const consequence = leftOut === null || leftOut === 'course' ? '' : ` ${course.leftOut[leftOut]}`;
  const sentence = faultSentence(fault, texts, numbers) + consequence;
  return at === null ? sentence : course.line(numbers.count(at.line), sentence);
}

/** A limit is told to its last digit. */
const exactDigits = 12;

function faultSentence(fault: CourseFault, texts: CourseTexts, numbers: NumberFormat): string {
  const { course } = texts;
  const { faults } = course;
  switch (fault.code) {
    case 'syntax':
      return course.syntax[fault.syntax];
    case 'too-large':
      return faults['too-large'](numbers.count(fault.megabytes));
    case 'newer-version':
      return faults['newer-version'](`${fault.version}`);
    case 'missing':
    case 'empty':
    case 'unknown-field':
    case 'repeated-field':
    case 'needs-scenario':
      return faults[fault.code](fault.field);
    case 'wrong-type':
      return faults['wrong-type'](fault.field, course.expected[fault.expected]);
    case 'unknown-choice':
      return faults['unknown-choice'](fault.field, fault.found, listed(fault.known, course.or));
    case 'out-of-range':
      return outOfRange(fault, course, numbers);
    case 'too-many':
      return faults['too-many'](fault.field, numbers.count(fault.max));
    case 'bad-id':
    case 'doubled-id':
    case 'at-nowhere':
    case 'never-ticked':
    case 'bad-link':
      return faults[fault.code](fault.found);
    case 'no-such-hiker':
      return faults['no-such-hiker'](numbers.count(fault.starts), numbers.count(fault.optimizers));
    case 'no-such-deed':
      return fault.known.length === 0
        ? faults['no-figure'](fault.found)
        : faults['no-such-deed'](fault.found, listed(fault.known, course.or));
    case 'bad-formula':
      return faults['bad-formula'](formulaSentence(fault.problem, texts));
    case 'scenario':
      return problemSentence(fault.problem, texts, numbers);
    case 'more':
      return faults.more(numbers.count(fault.count));
    default:
      return faults[fault.code];
  }
}

function outOfRange(
  { field, min, max, found }: Extract<CourseFault, { readonly code: 'out-of-range' }>,
  { faults }: typeof course,
  numbers: NumberFormat,
): string {
  return found < min
    ? faults['too-small'](field, numbers.number(min, exactDigits))
    : faults['too-large-number'](field, numbers.number(max, exactDigits));
}

/** a, b or c */
function listed(known: readonly string[], or: string): string {
  const [last] = known.slice(-1);
  const others = known.slice(0, -1).join(', ');
  return others === '' ? last : others + or + last;
}
