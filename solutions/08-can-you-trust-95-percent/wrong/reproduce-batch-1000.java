// question: reproduce
// message: Was the batch smaller than the data
Run reproduce(float[][] features, int[] labels, float[][] fresh, Plan plan) {
    Block network = new SequentialBlock()
            .add(Linear.builder().setUnits(plan.hidden()).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(2).build());
    Examples data = examples(features, labels);
    fit(network, data, options().epochs(plan.steps()).batchSize(1_000)
            .optimizer(adam(plan.rate())).loss(crossEntropy()).seed(plan.seed()).quiet());
    long parameters = network.getParameters().values().stream()
            .mapToLong(parameter -> parameter.getArray().size()).sum();
    return new Run(parameters, evaluate(network, data).predictions(),
            evaluate(network, unlabelled(fresh)).predictions());
}
