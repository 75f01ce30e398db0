/**
 * Training and judging networks: {@link io.percolate.kit.train.Train} is the way in, and imported
 * statically it is most of what a lesson calls.
 *
 * <p>{@link io.percolate.kit.train.Options} say how to train, and a {@link
 * io.percolate.kit.train.History} what happened. A {@link io.percolate.kit.train.Callback} follows
 * a run and may end it. {@link io.percolate.kit.train.Evaluation} and {@link
 * io.percolate.kit.train.Regression} are verdicts, and {@link io.percolate.kit.train.Provenance} is
 * what it takes to get the same weights again.
 */
package io.percolate.kit.train;
