/** Java in cells: splitting, compiling, running, stopping, and errors that name the cell's line. */
package io.percolate.kernel.shell;
