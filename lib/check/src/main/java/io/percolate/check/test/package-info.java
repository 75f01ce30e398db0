/**
 * What check classes are written with: {@link io.percolate.check.test.Check} marks a check, {@link
 * io.percolate.check.test.Expect} compares and teaches, {@link io.percolate.check.test.Inputs}
 * draws seeded inputs.
 */
package io.percolate.check.test;
