/**
 * How gradients move weights: {@link io.percolate.kit.optimizer.Optimizers} makes the optimizers,
 * each by the definition of PyTorch, and {@link io.percolate.kit.optimizer.GradientRule} limits
 * gradients or adds penalties before a step; a {@link io.percolate.kit.optimizer.Mask} keeps zeros
 * after it. Lessons call the first two by {@code Train}.
 */
package io.percolate.kit.optimizer;
