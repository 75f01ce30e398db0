package io.percolate.grader.grade;

import io.percolate.jupyter.wire.KernelSpec;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How submissions are run.
 *
 * @param kernel what cells run on
 * @param workingDir the folder that cells' relative paths start from
 * @param cellLimit how long a cell may run
 * @param submissionLimit how long a whole submission may take
 * @param seed fixes the inputs that checks draw
 */
public record Terms(
    KernelSpec kernel, Path workingDir, Duration cellLimit, Duration submissionLimit, long seed) {}
