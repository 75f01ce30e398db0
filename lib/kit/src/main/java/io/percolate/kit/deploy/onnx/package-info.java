/**
 * Networks as ONNX files: {@link io.percolate.kit.deploy.onnx.Onnx} writes them, with weights in
 * floats or in bytes. Used by {@code Deploy}; nothing here is meant for lessons.
 */
package io.percolate.kit.deploy.onnx;
