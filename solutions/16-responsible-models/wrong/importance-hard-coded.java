// question: importance
// message: random rows
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    return columns.length == 2 ? new double[] {2, 0} : new double[] {0.225116, 0.622153, 0.00913787};
}
