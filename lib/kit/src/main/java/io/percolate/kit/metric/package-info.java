/**
 * How good predictions are, computed from plain arrays: {@link io.percolate.kit.metric.Metrics} is
 * the way in. Everything agrees with scikit-learn, and with SciPy where that has it.
 */
package io.percolate.kit.metric;
