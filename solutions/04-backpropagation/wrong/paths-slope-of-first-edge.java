// question: paths
// message: other graphs
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] gradients = new double[from.length];
    gradients[from.length - 1] = 1;
    for (int i = from.length - 1; i >= 0; i--) {
        for (int e = 0; e < from[i].length; e++) {
            gradients[from[i][e]] += slopes[i][first(from[i], from[i][e])] * gradients[i];
        }
    }
    return gradients;
}

int first(int[] nodes, int node) {
    for (int e = 0; ; e++) {
        if (nodes[e] == node) return e;
    }
}
