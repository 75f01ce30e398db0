// question: digit-reader
// message: smooth curves
Reading readDigits(float[][] pictures, int[] labels, float[][] unseen, int seed) {
    Block network = new SequentialBlock()
            .add(Blocks.batchFlattenBlock(784))
            .add(Linear.builder().setUnits(256).build())
            .add(Activation::tanh)
            .add(Linear.builder().setUnits(128).build())
            .add(Activation::tanh)
            .add(Linear.builder().setUnits(10).build());
    fit(network, examples(pictures, labels), options().epochs(5).batchSize(32).seed(seed).quiet());
    long parameters = network.getParameters().values().stream().mapToLong(p -> p.getArray().size()).sum();
    Reading reading = new Reading(parameters, probabilities(network, unlabelled(unseen)));
    network.clear();
    return reading;
}
