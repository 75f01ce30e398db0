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
    fit(network, examples(pictures, labels), options().epochs(5).batchSize(32).seed(seed).quiet());
    long parameters = network.getParameters().values().stream().mapToLong(p -> p.getArray().size()).sum();
    float[][] probabilities = probabilities(network, unlabelled(unseen));
    for (float[] row : probabilities) {
        double[] again = softmax(IntStream.range(0, 10).mapToDouble(k -> row[k]).toArray());
        for (int k = 0; k < 10; k++) row[k] = (float) again[k];
    }
    Reading reading = new Reading(parameters, probabilities);
    network.clear();
    return reading;
}
