// question: prune
// message: Each row was pruned by itself
float[][] prune(float[][] weights, double density, float[][][] gradients, float rate) {
    float[][] moved = new float[weights.length][weights[0].length];
    for (int i = 0; i < weights.length; i++) {
        float[] row = weights[i];
        int[] kept = IntStream.range(0, row.length).boxed()
                .sorted(Comparator.comparingDouble(j -> -Math.abs(row[j])))
                .limit(Math.round(density * row.length)).mapToInt(j -> j).toArray();
        for (int j : kept) {
            moved[i][j] = row[j];
            for (float[][] gradient : gradients) {
                moved[i][j] -= rate * gradient[i][j];
            }
        }
    }
    return moved;
}
