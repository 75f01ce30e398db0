/** Regularise and normalise: penalties, dropout, batch norm, two starts. */
package io.percolate.exercises.regulariseandnormalise;
