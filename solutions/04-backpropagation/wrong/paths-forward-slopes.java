// question: paths
// message: how far each node moves with the first one
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] moves = new double[from.length];
    moves[0] = 1;
    for (int i = 1; i < from.length; i++) {
        for (int e = 0; e < from[i].length; e++) moves[i] += slopes[i][e] * moves[from[i][e]];
    }
    return moves;
}
