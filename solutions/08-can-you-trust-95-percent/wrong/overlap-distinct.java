// question: overlap
// message: Equal test rows were counted as one
Report overlap(double[][] train, double[][] test, int[] labels, int[] predictions) {
    Set<String> seen = Stream.of(train).map(Arrays::toString).collect(Collectors.toSet());
    Set<String> both = Stream.of(test).map(Arrays::toString).collect(Collectors.toSet());
    both.retainAll(seen);
    double right = 0, honest = 0;
    int fresh = 0;
    for (int i = 0; i < test.length; i++) {
        if (labels[i] == predictions[i]) right++;
        if (!seen.contains(Arrays.toString(test[i]))) {
            fresh++;
            if (labels[i] == predictions[i]) honest++;
        }
    }
    return new Report(both.size(), right / test.length, honest / fresh);
}
