// question: linear-stack
// message: Only the first two layers were folded
Layer folded(List<Layer> layers) {
    if (layers.size() == 1) return layers.get(0);
    Layer one = layers.get(0);
    Layer two = layers.get(1);
    double[][] w = new double[two.b().length][one.w()[0].length];
    double[] b = two.b().clone();
    for (int j = 0; j < b.length; j++) {
        for (int k = 0; k < one.b().length; k++) {
            b[j] += two.w()[j][k] * one.b()[k];
            for (int i = 0; i < w[j].length; i++) w[j][i] += two.w()[j][k] * one.w()[k][i];
        }
    }
    return new Layer(w, b);
}
