package io.percolate.kit.data.records;

/**
 * Something that is wrong in a file, and that cleaning should find.
 *
 * @param row which record of the truth it happened to, from 0
 * @param column where, or nothing if it is the whole row
 * @param kind what, such as "missing" or "duplicate"
 */
public record Flaw(int row, String column, String kind) {}
