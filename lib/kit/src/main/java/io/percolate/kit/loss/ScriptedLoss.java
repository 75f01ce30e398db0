package io.percolate.kit.loss;

/** A loss that is one expression of TorchScript, where calls for its parts would be many. */
public interface ScriptedLoss {

  /** It in a script: the mean over a batch, from the names of the network's output and labels. */
  String expression(String output, String labels);
}
