/** The market: names and duplicates, shares, rivals, growth, a chart, and a go or a no-go. */
package io.percolate.exercises.themarket;
