package io.percolate.grader.grade;

import io.percolate.grader.result.SubmissionResult;

/**
 * What examining one submission gave.
 *
 * @param fingerprint of everything that the result depends on
 * @param isFinal whether another run would give the same; not so where the grader itself failed
 */
public record Graded(SubmissionResult result, String fingerprint, boolean isFinal) {}
