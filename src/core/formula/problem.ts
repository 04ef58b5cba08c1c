/** Why a formula could not be read. `at` counts characters from 0; `length` is how many of them are meant. */
export interface FormulaProblem {
  readonly code: FormulaProblemCode;
  readonly at: number;
  readonly length: number;
  /** The offending text, as typed; cut to 40 characters. */
  readonly found: string;
}

export type FormulaProblemCode =
  | 'empty'
  | 'too-long'
  | 'unknown-character'
  | 'unknown-name'
  | 'number-too-large'
  | 'decimal-comma'
  | 'function-without-brackets'
  | 'too-many-arguments'
  | 'expected-value'
  | 'expected-operator'
  | 'unclosed-bracket'
  | 'unopened-bracket';
