/**
 * Calls to what a learner wrote. {@link io.percolate.check.answer.Answers} makes a contract out of
 * whatever answers: code in this process ({@link io.percolate.check.answer.Hosted}) or in another
 * one. Arguments and results are carried as bytes in both cases, so that a check sees the same
 * wherever it runs, and learner's code never holds what a check still needs.
 */
package io.percolate.check.answer;
