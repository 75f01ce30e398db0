/** Training digits: a baseline, the loop, a broken script, a network and its errors by class. */
package io.percolate.exercises.trainingdigits;
