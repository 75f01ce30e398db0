// question: importance
// message: random rows
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double whole = loss(x, y, model);
    double[] importance = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
        for (int k = 0; k < Math.min(5, orders.length); k++) {
            int[] order = orders[k];
            double[][] shuffled = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                shuffled[i] = x[i].clone();
                for (int j : columns[g]) shuffled[i][j] = x[order[i]][j];
            }
            importance[g] += (loss(shuffled, y, model) - whole) / orders.length;
        }
    }
    return importance;
}
