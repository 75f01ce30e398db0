/**
 * The way from a grader to a learner's code in another process: calls go there and bytes come back,
 * over a socket in a folder that the grader made.
 */
package io.percolate.check.bridge;
