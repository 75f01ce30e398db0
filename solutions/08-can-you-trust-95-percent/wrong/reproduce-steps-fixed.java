// question: reproduce
// message: Are steps and rate those of the plan
Run reproduce(float[][] features, int[] labels, float[][] fresh, Plan plan) {
    Block network = new SequentialBlock()
            .add(Linear.builder().setUnits(plan.hidden()).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(2).build());
    Examples data = examples(features, labels);
    fit(network, data, options().epochs(500).batchSize(labels.length)
            .optimizer(adam(0.003)).loss(crossEntropy()).seed(plan.seed()).quiet());
    long parameters = network.getParameters().values().stream()
            .mapToLong(parameter -> parameter.getArray().size()).sum();
    return new Run(parameters, evaluate(network, data).predictions(),
            evaluate(network, unlabelled(fresh)).predictions());
}
