// question: paths
// message: before node 2 had added to it
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] gradients = new double[from.length];
    gradients[from.length - 1] = 1;
    Queue<Integer> queue = new ArrayDeque<>(List.of(from.length - 1));
    Set<Integer> seen = new HashSet<>(queue);
    while (!queue.isEmpty()) {
        int i = queue.remove();
        for (int e = 0; e < from[i].length; e++) {
            gradients[from[i][e]] += slopes[i][e] * gradients[i];
            if (seen.add(from[i][e])) queue.add(from[i][e]);
        }
    }
    return gradients;
}
