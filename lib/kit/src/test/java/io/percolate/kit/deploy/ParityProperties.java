package io.percolate.kit.deploy;

import io.percolate.kit.deploy.RandomNetworks.Made;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever a network is stacked from, every runtime makes the same of it. */
class ParityProperties {

  @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void torchScriptAndOnnxAnswerAsTheNetwork(@ForAll long seed) throws Exception {
    Made made = new RandomNetworks(new SplittableRandom(seed)).next();
    SameAnswers.assertSame(made.network(), made.input(), seed);
  }
}
