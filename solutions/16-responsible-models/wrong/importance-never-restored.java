// question: importance
// message: another one was shuffled too
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double whole = loss(x, y, model);
    double[] importance = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
        for (int[] order : orders) {
            double[][] before = Arrays.stream(x).map(row -> row.clone()).toArray(double[][]::new);
            for (int i = 0; i < x.length; i++) {
                for (int j : columns[g]) x[i][j] = before[order[i]][j];
            }
            importance[g] += (loss(x, y, model) - whole) / orders.length;
        }
    }
    return importance;
}
