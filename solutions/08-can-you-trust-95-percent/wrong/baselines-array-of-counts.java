// question: baselines
// message: other labels
Scores baselines(int[] trainLabels, int[] testLabels, double[] trainTargets, double[] testTargets) {
    int[] counts = new int[10];
    for (int label : trainLabels) counts[label]++;
    int best = 0;
    for (int k = 1; k < 10; k++) if (counts[k] > counts[best]) best = k;
    int majority = best;
    double accuracy = IntStream.of(testLabels).filter(y -> y == majority).count() / (double) testLabels.length;
    double c = DoubleStream.of(trainTargets).average().getAsDouble();
    return new Scores(accuracy, DoubleStream.of(testTargets).map(y -> (y - c) * (y - c)).average().getAsDouble());
}
