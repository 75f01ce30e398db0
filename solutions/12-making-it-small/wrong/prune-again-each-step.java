// question: prune
// message: Decide once, before the first step
float[][] prune(float[][] weights, double density, float[][][] gradients, float rate) {
    float[][] moved = pruned(weights, density);
    for (float[][] gradient : gradients) {
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights[i].length; j++) {
                moved[i][j] -= rate * gradient[i][j];
            }
        }
        moved = pruned(moved, density);
    }
    return moved;
}

float[][] pruned(float[][] weights, double density) {
    int columns = weights[0].length;
    int n = weights.length * columns;
    float[][] kept = new float[weights.length][columns];
    IntStream.range(0, n).boxed()
            .sorted(Comparator.comparingDouble(p -> -Math.abs(weights[p / columns][p % columns])))
            .limit(Math.round(density * n))
            .forEach(p -> kept[p / columns][p % columns] = weights[p / columns][p % columns]);
    return kept;
}
