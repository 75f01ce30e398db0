/** A learner's code, running: its kernel, and checks run against it from here. */
package io.percolate.grader.session;
