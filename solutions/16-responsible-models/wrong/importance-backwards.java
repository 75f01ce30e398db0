// question: importance
// message: the other way round
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double whole = loss(x, y, model);
    double[] importance = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
        for (int[] order : orders) {
            double[][] shuffled = Arrays.stream(x).map(row -> row.clone()).toArray(double[][]::new);
            for (int i = 0; i < x.length; i++) {
                for (int j : columns[g]) shuffled[order[i]][j] = x[i][j];
            }
            importance[g] += (loss(shuffled, y, model) - whole) / orders.length;
        }
    }
    return importance;
}
