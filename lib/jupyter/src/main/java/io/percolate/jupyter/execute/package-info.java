/** Runs notebooks: cell by cell on a kernel, with a limit each, and their outputs put together. */
package io.percolate.jupyter.execute;
