/**
 * How gradients move weights: {@link io.percolate.kit.optimizer.Optimizers} makes the optimizers,
 * each by the definition of PyTorch, and {@link io.percolate.kit.optimizer.GradientRule} limits
 * gradients or adds penalties before a step. Lessons call both by {@code Train}.
 */
package io.percolate.kit.optimizer;
