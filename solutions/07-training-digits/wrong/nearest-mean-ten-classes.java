// question: nearest-mean
// message: Your code threw
int[] nearestMean(float[][] pictures, int[] labels, int classes, float[][] unseen) {
    int pixels = pictures[0].length;
    double[][] means = new double[10][784];
    int[] counts = new int[10];
    for (int i = 0; i < pictures.length; i++) {
        counts[labels[i]]++;
        for (int j = 0; j < 784; j++) means[labels[i]][j] += pictures[i][j];
    }
    for (int k = 0; k < 10; k++) {
        for (int j = 0; j < 784; j++) means[k][j] /= counts[k];
    }
    int[] result = new int[unseen.length];
    for (int i = 0; i < unseen.length; i++) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int k = 0; k < 10; k++) {
            if (counts[k] == 0) continue;
            double distance = 0;
            for (int j = 0; j < 784; j++) distance += Math.pow(unseen[i][j] - means[k][j], 2);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        result[i] = best;
    }
    return result;
}
