package io.percolate.kernel.run;

import java.util.List;

/** Loads and runs the classes that a {@link Compiler} makes. */
public interface Execution {
  /** Loads classes, in their order. */
  Loaded load(List<ClassFile> classes);

  /** Runs a static method without parameters; its value, or what it throws, is kept here. */
  Outcome invoke(String className, String method);

  /** A class by its name. */
  record ClassFile(String name, byte[] bytes) {}

  /**
   * What came of loading.
   *
   * @param count how many classes are loaded, the first ones
   * @param problem why the next one isn't; empty if all are
   */
  record Loaded(int count, String problem) {}

  /** How a call ended. */
  enum Ending {
    RETURNED,
    THREW,
    /** Something was used that isn't declared yet. */
    UNRESOLVED,
    /** There is no such method. */
    MISSING
  }

  /**
   * What came of a call.
   *
   * @param unresolved which declaration lacks something, where that ended the call
   * @param words the exception's type, or why there is no such method
   */
  record Outcome(Ending ending, int unresolved, String words) {}
}
