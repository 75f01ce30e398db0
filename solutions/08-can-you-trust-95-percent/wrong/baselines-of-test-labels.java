// question: baselines
// message: the test has no say in the answer
Scores baselines(int[] trainLabels, int[] testLabels, double[] trainTargets, double[] testTargets) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int label : trainLabels) {
        counts.merge(label, 1, Integer::sum);
    }
    int majority = 0, most = 0;
    for (var entry : counts.entrySet()) {
        boolean occurs = IntStream.of(testLabels).anyMatch(label -> label == entry.getKey());
        if (occurs && entry.getValue() > most) {
            majority = entry.getKey();
            most = entry.getValue();
        }
    }
    int right = 0;
    for (int label : testLabels) {
        right += label == majority ? 1 : 0;
    }
    double constant = DoubleStream.of(trainTargets).average().orElseThrow();
    double squares = 0;
    for (double target : testTargets) {
        squares += (target - constant) * (target - constant);
    }
    return new Scores((double) right / testLabels.length, squares / testTargets.length);
}
