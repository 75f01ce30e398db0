// question: nearest-mean
// message: begin the search with Double.POSITIVE_INFINITY
int[] nearestMean(float[][] pictures, int[] labels, int classes, float[][] unseen) {
    int pixels = pictures[0].length;
    double[][] means = new double[classes][pixels];
    int[] counts = new int[classes];
    for (int i = 0; i < pictures.length; i++) {
        counts[labels[i]]++;
        for (int j = 0; j < pixels; j++) means[labels[i]][j] += pictures[i][j];
    }
    for (int k = 0; k < classes; k++) {
        for (int j = 0; j < pixels; j++) means[k][j] /= counts[k];
    }
    int[] result = new int[unseen.length];
    for (int i = 0; i < unseen.length; i++) {
        int best = -1;
        double least = 1_000;
        for (int k = 0; k < classes; k++) {
            if (counts[k] == 0) continue;
            double distance = 0;
            for (int j = 0; j < pixels; j++) distance += Math.pow(unseen[i][j] - means[k][j], 2);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        result[i] = best;
    }
    return result;
}
