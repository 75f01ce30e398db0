/** What came of a graded submission, as plain data: what reports are written from. */
package io.percolate.grader.result;
