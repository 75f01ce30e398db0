// question: importance
// message: another one was shuffled too
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double whole = loss(x, y, model);
    double[] importance = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
        for (int[] order : orders) {
            double[][] shuffled = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                shuffled[i] = x[i].clone();
                shuffled[i] = x[order[i]].clone();
            }
            importance[g] += (loss(shuffled, y, model) - whole) / orders.length;
        }
    }
    return importance;
}
