/**
 * Notebook files, format 4: read, changed and written without losing what isn't understood, in the
 * very form in which Jupyter writes them.
 */
package io.percolate.jupyter.nbformat;
