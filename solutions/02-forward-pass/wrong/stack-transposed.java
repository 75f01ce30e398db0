// question: linear-stack
// message: That is the shape of Wᵀ
double[][] times(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int j = 0; j < a.length; j++) {
        for (int i = 0; i < b[0].length; i++) {
            for (int k = 0; k < b.length; k++) c[j][i] += a[j][k] * b[k][i];
        }
    }
    return c;
}

double[][] turn(double[][] w) {
    double[][] t = new double[w[0].length][w.length];
    for (int j = 0; j < w.length; j++) {
        for (int i = 0; i < t.length; i++) t[i][j] = w[j][i];
    }
    return t;
}

Layer folded(List<Layer> layers) {
    double[][] w = turn(layers.get(0).w());
    double[][] b = {layers.get(0).b()};
    for (Layer next : layers.subList(1, layers.size())) {
        w = times(w, turn(next.w()));
        b = times(b, turn(next.w()));
        for (int j = 0; j < next.b().length; j++) b[0][j] += next.b()[j];
    }
    return new Layer(w, b[0]);
}
