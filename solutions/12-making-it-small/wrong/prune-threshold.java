// question: prune
// message: Count them, and of equal ones keep the first
float[][] prune(float[][] weights, double density, float[][][] gradients, float rate) {
    int columns = weights[0].length;
    int n = weights.length * columns;
    int many = (int) Math.round(density * n);
    double[] sorted = Arrays.stream(weights)
            .flatMapToDouble(row -> IntStream.range(0, row.length).mapToDouble(j -> Math.abs(row[j])))
            .sorted().toArray();
    double threshold = many == 0 ? Double.POSITIVE_INFINITY : sorted[n - many];
    float[][] kept = new float[weights.length][columns];
    for (int i = 0; i < weights.length; i++) {
        for (int j = 0; j < columns; j++) {
            kept[i][j] = Math.abs(weights[i][j]) >= threshold ? weights[i][j] : 0;
        }
    }
    for (float[][] gradient : gradients) {
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < columns; j++) {
                if (Math.abs(weights[i][j]) >= threshold) kept[i][j] -= rate * gradient[i][j];
            }
        }
    }
    return kept;
}
