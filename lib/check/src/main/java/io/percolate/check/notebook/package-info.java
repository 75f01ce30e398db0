/**
 * What an exercise notebook calls: {@link io.percolate.check.notebook.Exercises} checks answers,
 * gives hints and shows solutions, each as a card; {@link io.percolate.check.notebook.Overview} is
 * the card of what is done and what is open.
 */
package io.percolate.check.notebook;
