/**
 * Formulas in LaTeX, as lessons write them, made into MathML, which browsers show by themselves.
 *
 * <p>{@link io.percolate.book.math.Formula} is the way in. What the lessons use is known; anything
 * else is refused by name rather than shown wrong.
 */
package io.percolate.book.math;
