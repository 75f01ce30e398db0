// question: digit-reader
// message: make network and optimizer anew in each call
Block reader = new SequentialBlock()
        .add(Blocks.batchFlattenBlock(784))
        .add(Linear.builder().setUnits(256).build())
        .add(Activation::relu)
        .add(Linear.builder().setUnits(128).build())
        .add(Activation::relu)
        .add(Linear.builder().setUnits(10).build());

Reading readDigits(float[][] pictures, int[] labels, float[][] unseen, int seed) {
    fit(reader, examples(pictures, labels), options().epochs(5).batchSize(32).seed(seed).quiet());
    long parameters = reader.getParameters().values().stream().mapToLong(p -> p.getArray().size()).sum();
    return new Reading(parameters, probabilities(reader, unlabelled(unseen)));
}
