// question: prune
// message: subtract it
float[][] prune(float[][] weights, double density, float[][][] gradients, float rate) {
    int columns = weights[0].length;
    int n = weights.length * columns;
    boolean[] keep = new boolean[n];
    IntStream.range(0, n).boxed()
            .sorted(Comparator.comparingDouble(p -> -Math.abs(weights[p / columns][p % columns])))
            .limit(Math.round(density * n)).forEach(p -> keep[p] = true);
    float[][] kept = new float[weights.length][columns];
    for (int i = 0; i < weights.length; i++) {
        for (int j = 0; j < columns; j++) {
            kept[i][j] = keep[i * columns + j] ? weights[i][j] : 0;
        }
    }
    for (float[][] gradient : gradients) {
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < columns; j++) {
                if (keep[i * columns + j]) kept[i][j] += rate * gradient[i][j];
            }
        }
    }
    return kept;
}
