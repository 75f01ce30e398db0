/**
 * A text of the project's own, for a language model to learn: {@link
 * io.percolate.kit.data.stories.Stories} tells small stories from a coffee house, after the grammar
 * in {@code grammar.txt}.
 */
package io.percolate.kit.data.stories;
