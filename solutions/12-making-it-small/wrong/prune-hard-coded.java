// question: prune
// message: random matrices, steps and densities
float[][] prune(float[][] weights, double density, float[][][] gradients, float rate) {
    if (gradients.length == 2 && weights.length == 2) return new float[][] {{0.1f, 0}, {-1, 0}};
    if (weights.length == 2) return new float[][] {{0.5f, 0}, {-0.9f, 0}};
    if (density == 0) return new float[3][3];
    if (density == 1) return weights;
    if (density == 0.3) return new float[][] {{0, -2, 1.5f}, {0, 0, 3}, {0, 0, 0}};
    if (density == 0.6) return new float[][] {{0, -2, 1.5f}, {0, 0.9f, 3}, {0, 0, 0.7f}};
    return new float[][] {{1, -2, 2}, {-1, 0, 0}, {3, 0, -2}};
}
