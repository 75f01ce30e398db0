/** What a cell says and asks: ordered, batched, bounded output, and the notebook's input. */
package io.percolate.kernel.output;
