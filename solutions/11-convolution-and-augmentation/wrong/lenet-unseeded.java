// question: lenet
// message: the same answers twice
Reading lenet(float[][] pictures, int[] labels, float[][] unseen, int seed) {
     SequentialBlock network = new SequentialBlock(); for (int filters : new int[] {6, 8}) network.add(Conv2d.builder().setFilters(filters).setKernelShape(new Shape(3, 3)).optPadding(new Shape(1, 1)).build()).add(Activation::relu).add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2))); network.add(Blocks.batchFlattenBlock()).add(Linear.builder().setUnits(10).build());
    fit(network, digits(pictures, labels), options().epochs(5).batchSize(32).optimizer(adam(1e-2)).seed((int) System.nanoTime()).quiet());
    List<long[]> shapes = new ArrayList<>(); for (Parameter p : network.getParameters().values()) shapes.add(p.getArray().getShape().getShape());
    int[] answers = predict(network, digits(unseen, new int[unseen.length]), crossEntropy()).classes(); 
    network.clear(); return new Reading(shapes, answers); }
