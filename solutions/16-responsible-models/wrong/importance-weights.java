// question: importance
// message: These are weights
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double[] importance = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
        importance[g] = Math.abs(model.weights()[columns[g][0]]);
    }
    return importance;
}
