/** Runs a question's checks on an answer, by JUnit, and says what came out. */
package io.percolate.check.run;
