// question: importance
// message: loss of accuracy
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double[] importance = new double[columns.length];
    double whole = right(x, y, model);
    for (int g = 0; g < columns.length; g++) {
        for (int[] order : orders) {
            double[][] shuffled = Arrays.stream(x).map(row -> row.clone()).toArray(double[][]::new);
            for (int i = 0; i < x.length; i++) {
                for (int j : columns[g]) shuffled[i][j] = x[order[i]][j];
            }
            importance[g] += (whole - right(shuffled, y, model)) / orders.length;
        }
    }
    return importance;
}

double right(double[][] x, int[] y, Logistic model) {
    double right = 0;
    for (int i = 0; i < x.length; i++) {
        double logit = model.bias();
        for (int j = 0; j < x[i].length; j++) logit += model.weights()[j] * x[i][j];
        right += (logit > 0 ? 1 : 0) == y[i] ? 1.0 / x.length : 0;
    }
    return right;
}
