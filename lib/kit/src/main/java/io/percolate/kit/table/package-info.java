/**
 * From a dirty table to features and labels: {@link io.percolate.kit.table.Csv} reads files and
 * says what was wrong with them, {@link io.percolate.kit.table.Tables} describes their columns,
 * {@link io.percolate.kit.table.TableSplit} keeps rows apart to be judged by, and {@link
 * io.percolate.kit.table.Prep} learns from the others how to make features of columns.
 */
package io.percolate.kit.table;
