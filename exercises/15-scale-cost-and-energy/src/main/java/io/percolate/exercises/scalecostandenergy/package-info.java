/** Scale, cost and energy: days and money, memory, shards, federated averaging, CO₂. */
package io.percolate.exercises.scalecostandenergy;
