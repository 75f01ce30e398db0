/**
 * From a trained network to something that a stranger can use: {@link
 * io.percolate.kit.deploy.Deploy} writes a folder with weights, TorchScript, ONNX and a card that
 * says what the model is and how good, and reads it again.
 */
package io.percolate.kit.deploy;
