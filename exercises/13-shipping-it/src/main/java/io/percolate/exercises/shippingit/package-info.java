/** Shipping it: the model that comes back, an endpoint, latency, a Dockerfile and a manifest. */
package io.percolate.exercises.shippingit;
