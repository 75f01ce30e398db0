/**
 * Networks made small: {@link io.percolate.kit.compress.Pruning} takes weights away, {@link
 * io.percolate.kit.compress.Quantizer} writes them in fewer bits, {@link
 * io.percolate.kit.compress.Distillation} has a small network learn from a large one, {@link
 * io.percolate.kit.compress.Packing} puts the result into a file and reads it back, and {@link
 * io.percolate.kit.compress.Int8Network} computes with it in whole numbers.
 */
package io.percolate.kit.compress;
