// question: confusion
// message: 0/0, which is NaN
Summary confusion(int[] labels, int[] answers, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < labels.length; i++) counts[labels[i]][answers[i]]++;
    double[] recall = new double[classes];
    double sum = 0;
    int present = 0;
    for (int k = 0; k < classes; k++) {
        int row = 0;
        for (int count : counts[k]) row += count;
        recall[k] = (double) counts[k][k] / row;
        if (row > 0) {
            sum += recall[k];
            present++;
        }
    }
    return new Summary(counts, recall, sum / present);
}
