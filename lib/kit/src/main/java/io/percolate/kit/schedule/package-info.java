/**
 * How the learning rate changes in the course of training: {@link
 * io.percolate.kit.schedule.Schedule} makes the usual ways, and is what another way implements.
 */
package io.percolate.kit.schedule;
