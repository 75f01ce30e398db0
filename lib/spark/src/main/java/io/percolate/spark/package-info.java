/** Grading on Apache Spark. It stands apart: Spark on one side, the grader on the other. */
package io.percolate.spark;
