/**
 * Trained weights on disk: {@link io.percolate.kit.store.Weights} saves, loads and lists them, in
 * the safetensors format, which Python's libraries read and write too.
 */
package io.percolate.kit.store;
