/** Forward pass and activations: shapes, a pass by hand, and what a bend is for. */
package io.percolate.exercises.forwardpass;
