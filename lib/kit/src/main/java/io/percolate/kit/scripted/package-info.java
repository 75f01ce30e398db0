/**
 * Training steps made fast without changing a bit of the result: {@link
 * io.percolate.kit.scripted.ScriptedStep} records what the blocks and the loss of a network
 * compute, and has the engine do it in one call. {@code Train} uses it by itself, and {@code
 * Deploy} exports what a {@link io.percolate.kit.scripted.Trace} records; nothing here is meant for
 * lessons.
 */
package io.percolate.kit.scripted;
