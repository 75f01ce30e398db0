package io.percolate.kit.store;

/** A block whose weights aren't parameters, so that a file would leave them out without a word. */
public interface Unsaved {}
