/** Notebook files and the Jupyter wire protocol: read, write and execute a notebook on a kernel. */
package io.percolate.jupyter;
