// question: importance
// message: one that comes twice
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double whole = loss(x, y, model);
    double[] importance = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
        for (int[] order : Arrays.stream(orders).map(o -> Arrays.stream(o).boxed().toList()).distinct().map(o -> o.stream().mapToInt(v -> v).toArray()).toArray(int[][]::new)) {
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
