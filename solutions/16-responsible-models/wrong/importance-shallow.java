// question: importance
// message: written over
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double whole = loss(x, y, model);
    double[] importance = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
        for (int[] order : orders) {
            double[][] shuffled = x.clone();
            for (int i = 0; i < x.length; i++) {
                for (int j : columns[g]) shuffled[i][j] = x[order[i]][j];
            }
            importance[g] += (loss(shuffled, y, model) - whole) / orders.length;
        }
    }
    return importance;
}
