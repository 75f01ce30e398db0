// question: prune
// message: random matrices, steps and densities
float[][] prune(float[][] weights, double density, float[][][] gradients, float rate) {
    int rows = weights.length, cols = weights[0].length;
    int n = rows * cols;
    int keep = (int) Math.round(Math.round(density * 10) / 10.0 * n);
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < n; k++) order.add(k);
    order.sort(Comparator.comparing(k -> -Math.abs(weights[k / cols][k % cols])));
    boolean[] kept = new boolean[n];
    for (int k = 0; k < keep; k++) kept[order.get(k)] = true;
    float[][] out = new float[rows][cols];
    for (int k = 0; k < n; k++) if (kept[k]) out[k / cols][k % cols] = weights[k / cols][k % cols];
    for (float[][] g : gradients) {
        for (int k = 0; k < n; k++) if (kept[k]) out[k / cols][k % cols] -= rate * g[k / cols][k % cols];
    }
    return out;
}
