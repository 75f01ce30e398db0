/** What a cell says, before anything runs: Java text, and the magics between it. */
package io.percolate.kernel.source;
