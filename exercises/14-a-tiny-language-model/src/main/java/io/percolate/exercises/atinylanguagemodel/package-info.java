/** A tiny language model: tokens, a mask, attention, perplexity, a draw at a temperature. */
package io.percolate.exercises.atinylanguagemodel;
