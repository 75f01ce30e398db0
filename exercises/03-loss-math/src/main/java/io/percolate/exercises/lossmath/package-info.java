/** Loss math: what an answer costs, in numbers that stay finite, and how the cost falls. */
package io.percolate.exercises.lossmath;
