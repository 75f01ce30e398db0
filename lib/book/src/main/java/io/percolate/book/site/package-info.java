/** Pages put together to a site: frame, links, contents, search, and the proof that all is well. */
package io.percolate.book.site;
