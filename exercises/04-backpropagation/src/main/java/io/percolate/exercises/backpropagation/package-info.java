/** Backpropagation: slopes, paths, a gradient for each tensor, a step, and a network trained. */
package io.percolate.exercises.backpropagation;
