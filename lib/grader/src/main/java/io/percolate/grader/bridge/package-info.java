/** The grader's end of the bridge: a contract whose calls are answered in a learner's process. */
package io.percolate.grader.bridge;
