/** Convolution and augmentation: maps by hand, their sizes, moved pictures, a small network. */
package io.percolate.exercises.convolutionandaugmentation;
