// question: lenet
// message: Biases are learned as well as weights
Reading lenet(float[][] pictures, int[] labels, float[][] unseen, int seed) {
    SequentialBlock network = new SequentialBlock();
    for (int filters : new int[] {6, 8}) {
        network.add(Conv2d.builder().setFilters(filters).setKernelShape(new Shape(3, 3))
                        .optPadding(new Shape(1, 1)).build())
                .add(Activation::relu)
                .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
    }
    network.add(Blocks.batchFlattenBlock()).add(Linear.builder().setUnits(10).build());
    fit(network, digits(pictures, labels),
            options().epochs(5).batchSize(32).optimizer(adam(1e-2)).seed(seed).quiet());
    List<long[]> shapes = new ArrayList<>();
    for (Parameter parameter : network.getParameters().values()) {
        if (parameter.getArray().getShape().dimension() > 1) {
            shapes.add(parameter.getArray().getShape().getShape());
        }
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
