// question: lenet
// message: A dense layer's weights have two
Reading lenet(float[][] pictures, int[] labels, float[][] unseen, int seed) {
    SequentialBlock network = new SequentialBlock();
    network.add(Blocks.batchFlattenBlock())
            .add(Linear.builder().setUnits(7).build()).add(Activation::relu).add(Linear.builder().setUnits(10).build());
    fit(network, digits(pictures, labels),
            options().epochs(5).batchSize(32).optimizer(adam(1e-2)).seed(seed).quiet());
    List<long[]> shapes = new ArrayList<>();
    for (Parameter parameter : network.getParameters().values()) {
        shapes.add(parameter.getArray().getShape().getShape());
    }
    float[][] rows = probabilities(network, digits(unseen, new int[unseen.length]));
    int[] answers = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
        for (int k = 1; k < 10; k++) {
            if (rows[i][k] > rows[i][answers[i]]) {
                answers[i] = k;
            }
        }
    }
    network.clear();
    return new Reading(shapes, answers);
}
