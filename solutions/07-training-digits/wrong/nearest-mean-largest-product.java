// question: nearest-mean
// message: largest product of picture and mean
int[] nearestMean(float[][] pictures, int[] labels, int classes, float[][] unseen) {
    int pixels = pictures[0].length;
    double[][] means = new double[classes][pixels];
    int[] counts = new int[classes];
    for (int i = 0; i < pictures.length; i++) counts[labels[i]]++;
    for (int i = 0; i < pictures.length; i++) {
        for (int j = 0; j < pixels; j++) means[labels[i]][j] += pictures[i][j] / counts[labels[i]];
    }
    return Arrays.stream(unseen).mapToInt(x -> {
        int best = 0;
        double most = -1;
        for (int k = 0; k < classes; k++) {
            double similarity = 0;
            for (int j = 0; j < pixels; j++) similarity += x[j] * means[k][j];
            if (similarity > most) {
                most = similarity;
                best = k;
            }
        }
        return best;
    }).toArray();
}
