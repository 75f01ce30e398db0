// question: confusion
// message: There are 4 classes
Summary confusion(int[] labels, int[] answers, int classes) {
    classes = Math.max(IntStream.of(labels).max().getAsInt(), IntStream.of(answers).max().getAsInt()) + 1;
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < labels.length; i++) counts[labels[i]][answers[i]]++;
    double[] recall = new double[classes];
    double sum = 0;
    int present = 0;
    for (int k = 0; k < classes; k++) {
        int row = 0;
        for (int count : counts[k]) row += count;
        if (row == 0) continue;
        recall[k] = (double) counts[k][k] / row;
        sum += recall[k];
        present++;
    }
    return new Summary(counts, recall, sum / present);
}
