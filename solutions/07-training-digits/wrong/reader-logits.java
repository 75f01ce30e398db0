// question: digit-reader
// message: The network ends in logits
Reading readDigits(float[][] pictures, int[] labels, float[][] unseen, int seed) {
    Block network = new SequentialBlock()
            .add(Blocks.batchFlattenBlock(784))
            .add(Linear.builder().setUnits(256).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(128).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(10).build());
    fit(network, examples(pictures, labels), options().epochs(5).batchSize(32).seed(seed).quiet());
    float[][] logits = new float[unseen.length][];
    for (MiniBatch batch : batches(unlabelled(unseen).take(1), 1, 0, 0)) {
        for (int i = 0; i < unseen.length; i++) {
            NDArray x = batch.manager().create(unseen[i], new Shape(1, 784));
            logits[i] = forward(network, new MiniBatch(batch.manager(), x, batch.labels())).toFloatArray();
        }
    }
    network.clear();
    return new Reading(235_146, logits);
}
