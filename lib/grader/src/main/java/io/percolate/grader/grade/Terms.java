package io.percolate.grader.grade;

import io.percolate.grader.sandbox.Isolation;
import io.percolate.jupyter.wire.KernelSpec;
import java.time.Duration;

/**
 * How submissions are run.
 *
 * @param kernel what cells run on
 * @param isolation where that runs
 * @param cellLimit how long a cell may run
 * @param submissionLimit how long a whole submission may take
 * @param seed fixes the inputs that checks draw
 */
public record Terms(
    KernelSpec kernel,
    Isolation isolation,
    Duration cellLimit,
    Duration submissionLimit,
    long seed) {}
