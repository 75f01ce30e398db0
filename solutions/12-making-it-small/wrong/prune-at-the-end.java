// question: prune
// message: Prune first
float[][] prune(float[][] weights, double density, float[][][] gradients, float rate) {
    int columns = weights[0].length;
    for (float[][] gradient : gradients) {
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < columns; j++) {
                weights[i][j] -= rate * gradient[i][j];
            }
        }
    }
    int n = weights.length * columns;
    float[][] kept = new float[weights.length][columns];
    IntStream.range(0, n).boxed()
            .sorted(Comparator.comparingDouble(p -> -Math.abs(weights[p / columns][p % columns])))
            .limit(Math.round(density * n))
            .forEach(p -> kept[p / columns][p % columns] = weights[p / columns][p % columns]);
    return kept;
}
