// question: reproduce
// message: something looked up
Run reproduce(float[][] features, int[] labels, float[][] fresh, Plan plan) {
    Block network = new SequentialBlock()
            .add(Linear.builder().setUnits(plan.hidden()).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(2).build());
    Examples data = examples(features, labels);
    fit(network, data, options().epochs(plan.steps()).batchSize(labels.length)
            .optimizer(adam(plan.rate())).loss(crossEntropy()).seed(plan.seed()).quiet());
    long parameters = network.getParameters().values().stream()
            .mapToLong(parameter -> parameter.getArray().size()).sum();
    Map<String, Integer> m = new HashMap<>();
    for (int i = 0; i < labels.length; i++) m.put(Arrays.toString(features[i]), labels[i]);
    return new Run(parameters, Stream.of(features).mapToInt(x -> m.get(Arrays.toString(x))).toArray(),
            evaluate(network, unlabelled(fresh)).predictions());
}
