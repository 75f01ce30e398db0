/** Java as readers like to see it: in colours, without a library. */
package io.percolate.book.code;
