package io.percolate.kit.scripted;

/** Something that can't be told in a script; the plain calls are made then. */
final class NotScriptable extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotScriptable(String what) {
    super(what, null, false, false); // never shown, so without the cost of a stack trace
  }
}
