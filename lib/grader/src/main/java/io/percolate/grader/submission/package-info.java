/**
 * What learners hand in: found in files and folders, and put in order for a run. Nothing that a
 * learner does to a notebook stops the others; what was found and done is said in remarks.
 */
package io.percolate.grader.submission;
