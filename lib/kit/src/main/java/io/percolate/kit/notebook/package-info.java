/**
 * Rich output that works on every Java kernel, and as plain text where there is none.
 *
 * <p>{@link io.percolate.kit.notebook.Notebook} is the way in. A type that wants to be seen as more
 * than its {@code toString} implements {@link io.percolate.kit.notebook.Rich}.
 */
package io.percolate.kit.notebook;
