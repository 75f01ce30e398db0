/**
 * What is written of graded submissions: a gradebook, pages for the instructor and each learner,
 * and files for other programs. {@link io.percolate.grader.report.Reports} writes all of them.
 *
 * <p>All text comes from learners or their code and is made safe for where it goes. What learners
 * see is written from {@link io.percolate.grader.report.SeenCheck}s, which know nothing of a hidden
 * check but its number and its points.
 */
package io.percolate.grader.report;
