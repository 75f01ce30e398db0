// question: paths
// message: An input that is used twice counts twice
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] gradients = new double[from.length];
    gradients[from.length - 1] = 1;
    for (int i = from.length - 1; i >= 0; i--) {
        Map<Integer, Double> edges = new HashMap<>();
        for (int e = 0; e < from[i].length; e++) edges.put(from[i][e], slopes[i][e]);
        for (int node : edges.keySet()) gradients[node] += edges.get(node) * gradients[i];
    }
    return gradients;
}
