// question: confusion
// message: That is the accuracy
Summary confusion(int[] labels, int[] answers, int classes) {
    int[][] counts = new int[classes][classes];
    double right = 0;
    for (int i = 0; i < labels.length; i++) {
        counts[labels[i]][answers[i]]++;
        if (labels[i] == answers[i]) right++;
    }
    double[] recall = new double[classes];
    for (int k = 0; k < classes; k++) {
        recall[k] = counts[k][k] / Math.max(1.0, IntStream.of(counts[k]).sum());
    }
    return new Summary(counts, recall, right / labels.length);
}
