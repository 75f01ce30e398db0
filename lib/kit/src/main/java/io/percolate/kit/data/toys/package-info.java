/**
 * Data made for one idea each: {@link io.percolate.kit.data.toys.Toys} makes points to classify,
 * and {@link io.percolate.kit.data.toys.Surface} is a landscape to walk down.
 */
package io.percolate.kit.data.toys;
