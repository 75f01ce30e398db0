/** Optimisers: momentum and Adam, the largest stable rate, finding a rate, batch noise. */
package io.percolate.exercises.optimisers;
