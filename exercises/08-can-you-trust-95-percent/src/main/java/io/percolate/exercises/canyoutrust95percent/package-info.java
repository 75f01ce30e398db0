/** Can you trust 95 %? Baselines, intervals, leaks, and labels that mean nothing. */
package io.percolate.exercises.canyoutrust95percent;
