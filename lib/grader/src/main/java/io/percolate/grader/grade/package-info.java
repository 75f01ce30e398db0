/** Grades submissions: each in a kernel of its own, several at a time. */
package io.percolate.grader.grade;
