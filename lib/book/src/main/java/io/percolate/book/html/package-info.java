/** What every part of the book needs to write HTML. */
package io.percolate.book.html;
