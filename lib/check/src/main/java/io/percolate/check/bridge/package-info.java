/** Hands a learner's answers to the grader that started the notebook's process. */
package io.percolate.check.bridge;
