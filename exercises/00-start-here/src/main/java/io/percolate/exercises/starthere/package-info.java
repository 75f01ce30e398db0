/** Start here: the checker, reading a failed check, seeds. */
package io.percolate.exercises.starthere;
