package io.percolate.jupyter.execute;

import io.percolate.jupyter.nbformat.Cell;

/** Hears of a notebook's progress; numbers count its code cells that aren't empty, from 1. */
public interface RunListener {
  /** Hears nothing. */
  RunListener NONE = new RunListener() {};

  /** A cell is about to run. */
  default void cellStarted(int number, int total, Cell cell) {}

  /** A cell ended, well or badly. */
  default void cellFinished(int number, int total, CellResult result) {}
}
