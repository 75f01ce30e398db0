// question: reproduce
// message: Is there a ReLU
Run reproduce(float[][] features, int[] labels, float[][] fresh, Plan plan) {
    Block network = new SequentialBlock()
            .add(Linear.builder().setUnits(plan.hidden()).build())
            .add(Activation::tanh)
            .add(Linear.builder().setUnits(2).build());
    Examples data = examples(features, labels);
    fit(network, data, options().epochs(plan.steps()).batchSize(labels.length)
            .optimizer(adam(plan.rate())).loss(crossEntropy()).seed(plan.seed()).quiet());
    long parameters = network.getParameters().values().stream()
            .mapToLong(parameter -> parameter.getArray().size()).sum();
    return new Run(parameters, evaluate(network, data).predictions(),
            evaluate(network, unlabelled(fresh)).predictions());
}
