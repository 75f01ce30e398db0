/**
 * Markdown with formulas between dollar signs, as notebooks have it, made into HTML.
 *
 * <p>{@link io.percolate.book.markdown.Markdown} is the way in.
 */
package io.percolate.book.markdown;
