/**
 * The one place that knows how PyTorch works inside DJL: {@link io.percolate.kit.engine.Torch}
 * guards gradients, seeds and scripts, and {@link io.percolate.kit.engine.Parameters} reads what a
 * network holds. Nothing here is meant for lessons.
 */
package io.percolate.kit.engine;
