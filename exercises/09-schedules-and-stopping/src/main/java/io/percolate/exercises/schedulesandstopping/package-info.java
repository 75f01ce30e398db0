/** Schedules and stopping: a step schedule, a cosine after a warm-up, patience. */
package io.percolate.exercises.schedulesandstopping;
