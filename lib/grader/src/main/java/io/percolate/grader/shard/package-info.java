/** A class graded in parts, on several machines or one after the other, and put together again. */
package io.percolate.grader.shard;
