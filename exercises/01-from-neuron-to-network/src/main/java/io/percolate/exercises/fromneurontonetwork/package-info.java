/** From neuron to network: counting parameters, graphs as data, what "large" means. */
package io.percolate.exercises.fromneurontonetwork;
