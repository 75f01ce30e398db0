// question: linear-stack
// message: Each bias passed only the one layer after its own
double[][] times(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int j = 0; j < a.length; j++) {
        for (int i = 0; i < b[0].length; i++) {
            for (int k = 0; k < b.length; k++) c[j][i] += a[j][k] * b[k][i];
        }
    }
    return c;
}

Layer folded(List<Layer> layers) {
    double[][] w = layers.get(0).w();
    double[] b = layers.get(layers.size() - 1).b().clone();
    for (int l = 1; l < layers.size(); l++) {
        w = times(layers.get(l).w(), w);
    }
    for (int l = 1; l < layers.size(); l++) {
        double[] before = layers.get(l - 1).b();
        for (int j = 0; j < Math.min(b.length, layers.get(l).b().length); j++) {
            for (int k = 0; k < before.length; k++) b[j] += layers.get(l).w()[j][k] * before[k];
        }
    }
    return new Layer(w, b);
}
