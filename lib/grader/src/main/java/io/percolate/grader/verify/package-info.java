/** The test of the tests: whether stubs, solutions and wrong solutions score what they should. */
package io.percolate.grader.verify;
