/** Graded exercises: released from their solutions, restored and scored. */
package io.percolate.grader;
