// question: confusion
// message: Rows and columns are swapped
Summary confusion(int[] labels, int[] answers, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < labels.length; i++) counts[answers[i]][labels[i]]++;
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
