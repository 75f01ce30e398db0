/** Responsible models: rates by group, what equality costs, importance, and asking people. */
package io.percolate.exercises.responsiblemodels;
