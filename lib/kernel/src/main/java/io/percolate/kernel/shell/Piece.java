package io.percolate.kernel.shell;

/**
 * One statement or declaration of a source.
 *
 * @param source where it stands
 * @param offset the position of its first character there
 * @param code its text
 */
record Piece(Source source, int offset, String code) {}
