// question: digit-reader
// message: One softmax after another
Reading readDigits(float[][] pictures, int[] labels, float[][] unseen, int seed) {
    Block network = new SequentialBlock()
            .add(Blocks.batchFlattenBlock(784))
            .add(Linear.builder().setUnits(256).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(128).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(10).build());
    Block twice = new SequentialBlock().add(network).add(list -> new NDList(list.singletonOrThrow().softmax(1)));
    fit(network, examples(pictures, labels), options().epochs(5).batchSize(32).seed(seed).quiet());
    long parameters = network.getParameters().values().stream().mapToLong(p -> p.getArray().size()).sum();
    Reading reading = new Reading(parameters, probabilities(twice, unlabelled(unseen)));
    network.clear();
    return reading;
}
