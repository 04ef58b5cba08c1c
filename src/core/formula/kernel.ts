/**
 * One of the loops that programs are made of. It reads in `code`, from `at`, where in the working memory its result goes,
 * which of the constants are its own (k0, k1, …), where its operands lie, and where a second result goes; and it works
 * through `count` points. A result may go where an operand lies. Each kernel has its loop written out: a shared one would be
 * compiled for none of them.
 */
export type Kernel = (code: Int32Array, at: number, constants: Float64Array, count: number) => void;
