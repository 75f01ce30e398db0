/** What stands on the pages: lessons with their outputs, exercises with their contracts, guides. */
package io.percolate.book.page;
