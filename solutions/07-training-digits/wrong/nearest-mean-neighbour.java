// question: nearest-mean
// message: nearest single picture
int[] nearestMean(float[][] pictures, int[] labels, int classes, float[][] unseen) {
    int[] result = new int[unseen.length];
    for (int i = 0; i < unseen.length; i++) {
        float least = Float.MAX_VALUE;
        for (int n = 0; n < pictures.length; n++) {
            float distance = 0;
            for (int j = 0; j < pictures[n].length; j++) {
                float d = unseen[i][j] - pictures[n][j];
                distance += d * d;
            }
            if (distance < least) {
                least = distance;
                result[i] = labels[n];
            }
        }
    }
    return result;
}
