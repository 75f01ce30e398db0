// question: importance
// message: random rows
double[] importance(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {
    double whole = loss(x, y, model);
    double[] importance = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
        for (int r = 0; r < orders.length; r++) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < x.length; i++) places.add(i);
            Collections.shuffle(places, new Random(r));
            double[][] shuffled = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                shuffled[i] = x[i].clone();
                for (int j : columns[g]) shuffled[i][j] = x[places.get(i)][j];
            }
            importance[g] += (loss(shuffled, y, model) - whole) / orders.length;
        }
    }
    return importance;
}
