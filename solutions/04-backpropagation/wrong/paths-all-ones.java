// question: paths
// message: Only the last node begins with 1
double[] pathGradients(int[][] from, double[][] slopes) {
    boolean[] used = new boolean[from.length];
    for (int[] each : from) {
        for (int node : each) used[node] = true;
    }
    double[] gradients = new double[from.length];
    for (int i = from.length - 1; i >= 0; i--) {
        if (!used[i]) gradients[i] = 1;
        for (int e = 0; e < from[i].length; e++) {
            gradients[from[i][e]] += slopes[i][e] * gradients[i];
        }
    }
    return gradients;
}
