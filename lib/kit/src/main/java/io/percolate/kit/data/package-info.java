/**
 * Data for lessons: {@link io.percolate.kit.data.Digits} loads the bundled digits or real MNIST,
 * {@link io.percolate.kit.data.Idx} reads and writes the files of both, and {@link
 * io.percolate.kit.data.Examples} is what they are in memory.
 */
package io.percolate.kit.data;
