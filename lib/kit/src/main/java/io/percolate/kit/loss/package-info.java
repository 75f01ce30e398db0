/**
 * What networks are paid for: {@link io.percolate.kit.loss.Losses} makes cross-entropy, with two
 * classes or many, and mean squared error. Lessons call them by {@code Train}.
 */
package io.percolate.kit.loss;
