// question: forward
// message: The outputs went through ReLU too
double[] layer(double[][] w, double[] b, double[] x) {
    double[] z = b.clone();
    for (int j = 0; j < z.length; j++) {
        for (int i = 0; i < x.length; i++) z[j] += w[j][i] * x[i];
    }
    return z;
}

Pass forward(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x) {
    double[] z1 = layer(w1, b1, x);
    double[] h = DoubleStream.of(z1).map(v -> Math.max(0, v)).toArray();
    double[] z2 = DoubleStream.of(layer(w2, b2, h)).map(v -> Math.max(0, v)).toArray();
    return new Pass(z1, h, z2);
}
