/**
 * Draws handwritten digits from strokes.
 *
 * <p>From left to right: {@code glyphs.txt} holds ways to write a digit ({@code Glyph}); a {@code
 * Writer} shakes one, smooths it ({@code Curve}), bends it ({@code Warp}) and inks it ({@code
 * Canvas}); {@code Preparation} does to it what was done to MNIST's scans; a {@link
 * io.percolate.kit.data.strokes.DigitSet} is many of them, and a {@link
 * io.percolate.kit.data.strokes.DigitFolder} their files. A {@link
 * io.percolate.kit.data.strokes.Drawing} is one that a person made, prepared in the same way.
 */
package io.percolate.kit.data.strokes;
