/** Preparing data: gaps, scales, batches, columns to drop, and a report on a dirty file. */
package io.percolate.exercises.preparingdata;
