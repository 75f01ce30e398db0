/**
 * The lessons as a static web site: executed notebooks, exercises and guides made into pages that
 * need no server, no network and, but for search and switches, no scripts.
 *
 * <p>{@link io.percolate.book.Book} is the way in.
 */
package io.percolate.book;
