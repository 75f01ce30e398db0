/**
 * Cells as they run: loading, calling, stopping, and errors that name the cell's line. What makes
 * classes of their text is a {@link io.percolate.kernel.run.Compiler}.
 */
package io.percolate.kernel.run;
