package io.percolate.kernel.pair;

/**
 * A message.
 *
 * @param kind what it says
 * @param depth how many questions of the kernel are open, this one's included: running a cell may
 *     lead to the next question
 * @param fields what belongs to it, as {@link Fields} writes and reads it
 */
record Frame(Kind kind, int depth, byte[] fields) {
  enum Kind {
    /** The kernel asks: what are a text's statements? Answered by {@link #PIECES}. */
    SPLIT,
    /** Is this piece a declaration? Answered by {@link #KNOWN}. */
    WHAT,
    /** Have this piece run. Answered by {@link #RAN}. */
    RUN,
    /** Do these pieces' declarations find what they need? Answered by {@link #WORDS}. */
    CHECK,
    /** Look for classes there, too. Answered by {@link #ADDED}. */
    ADD,

    /** The compiler asks, before it answers: load these classes. Answered by {@link #LOADED}. */
    LOAD,
    /** Call this method. Answered by {@link #ENDED}. */
    INVOKE,

    PIECES,
    KNOWN,
    RAN,
    WORDS,
    ADDED,
    /** The kernel's question has no other answer but that the cell fails. */
    FAILED,

    LOADED,
    ENDED
  }
}
