// question: prune
// message: the first are asked for
float[][] prune(float[][] weights, double density, float[][][] gradients, float rate) {
    int columns = weights[0].length;
    int n = weights.length * columns;
    int[] kept = IntStream.range(0, n).map(p -> n - 1 - p).boxed()
            .sorted(Comparator.comparingDouble(p -> -Math.abs(weights[p / columns][p % columns])))
            .limit(Math.round(density * n))
            .mapToInt(p -> p)
            .toArray();
    float[][] moved = new float[weights.length][columns];
    for (int p : kept) {
        moved[p / columns][p % columns] = weights[p / columns][p % columns];
        for (float[][] gradient : gradients) {
            moved[p / columns][p % columns] -= rate * gradient[p / columns][p % columns];
        }
    }
    return moved;
}
