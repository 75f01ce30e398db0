/** The magics: commands on a line, or over a cell, that are not Java. */
package io.percolate.kernel.magic;
