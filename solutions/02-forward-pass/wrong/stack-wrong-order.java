// question: linear-stack
// message: Is the product in the right order
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
    double[] b = layers.get(0).b();
    for (Layer next : layers.subList(1, layers.size())) {
        double[] newB = next.b().clone();
        for (int j = 0; j < newB.length; j++) {
            for (int k = 0; k < b.length; k++) newB[j] += next.w()[j][k] * b[k];
        }
        w = times(w, next.w());
        b = newB;
    }
    return new Layer(w, b);
}
