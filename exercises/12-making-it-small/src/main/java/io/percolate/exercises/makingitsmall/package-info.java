/** Making it small: eight bits, pruning, sparse rows, a small file, a student of few labels. */
package io.percolate.exercises.makingitsmall;
