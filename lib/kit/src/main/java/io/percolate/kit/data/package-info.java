/**
 * Data for lessons. {@link io.percolate.kit.data.Examples} is what it is in memory, {@link
 * io.percolate.kit.data.Split} keeps some of it to test with, and {@link
 * io.percolate.kit.data.Augment} makes more of it. {@link io.percolate.kit.data.Digits} loads the
 * bundled digits or real MNIST, whose files {@link io.percolate.kit.data.Idx} reads and writes, and
 * {@link io.percolate.kit.data.Datasets} finds every bundled file.
 *
 * <p>Generators are in packages below: {@code strokes}, {@code toys}, {@code records} and {@code
 * stories}. What they make follows from a seed ({@link io.percolate.kit.data.Chance}) and is the
 * same on every machine.
 */
package io.percolate.kit.data;
