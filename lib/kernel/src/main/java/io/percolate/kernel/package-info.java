/** An embedded Java kernel for Jupyter, with IJava's magics and display calls. */
package io.percolate.kernel;
