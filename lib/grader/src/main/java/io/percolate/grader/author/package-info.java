/** New questions, for those who write them. */
package io.percolate.grader.author;
