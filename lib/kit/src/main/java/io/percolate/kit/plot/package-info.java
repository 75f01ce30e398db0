/**
 * The pictures of the lessons: curves, bars, histograms, points and the regions of a classifier,
 * contours, heatmaps, grids of images and confusion matrices.
 *
 * <p>{@link io.percolate.kit.plot.Plot} is the way in. All figures share one theme: a light card
 * that stands out softly on a dark page, colours that colour-blind readers can tell apart, and
 * alternative text made from the data.
 */
package io.percolate.kit.plot;
