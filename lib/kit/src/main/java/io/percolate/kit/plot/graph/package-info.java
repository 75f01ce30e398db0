/**
 * Where the boxes and arrows of a graph stand on a page: layers, few crossings, no overlaps.
 * Nothing here draws, and nothing knows what a box means.
 */
package io.percolate.kit.plot.graph;
