package io.percolate.kernel.run;

import io.percolate.kernel.source.Source;

/**
 * Which lines of a source a class was made of.
 *
 * @param source the cell, say
 * @param numbers for each line of the class, from the first, the line of the source; 0 for none
 */
public record Lines(Source source, int[] numbers) {}
