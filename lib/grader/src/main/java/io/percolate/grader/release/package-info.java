/**
 * From a solution notebook to the exercise that learners get. The format is nbgrader's own, schema
 * 3, and so are the rules: what is released here is what {@code nbgrader generate_assignment}
 * releases, cell by cell, and to the byte of each checksum.
 */
package io.percolate.grader.release;
