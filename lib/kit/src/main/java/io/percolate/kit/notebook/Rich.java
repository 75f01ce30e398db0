package io.percolate.kit.notebook;

/** Something that knows how to be seen in a notebook. */
public interface Rich {

  /** This value in every form that a front end may choose from, always with plain text. */
  Bundle bundle();
}
