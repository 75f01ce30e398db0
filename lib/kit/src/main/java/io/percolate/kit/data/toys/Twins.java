package io.percolate.kit.data.toys;

import io.percolate.kit.data.Split;

/**
 * The same features with two kinds of labels.
 *
 * @param learnable labels that follow from the features
 * @param random the same labels, dealt out at random
 */
public record Twins(Split learnable, Split random) {}
