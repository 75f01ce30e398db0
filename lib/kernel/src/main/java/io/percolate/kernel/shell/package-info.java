/** Java in cells, as JShell sees it: splitting, compiling, completing. Nothing here runs a cell. */
package io.percolate.kernel.shell;
