// question: forward
// message: not once for each input
Pass forward(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x) {
    double[] z1 = new double[w1.length];
    double[] h = new double[w1.length];
    for (int j = 0; j < z1.length; j++) {
        for (int i = 0; i < x.length; i++) z1[j] += w1[j][i] * x[i] + b1[j];
        h[j] = Math.max(0, z1[j]);
    }
    double[] z2 = new double[w2.length];
    for (int j = 0; j < z2.length; j++) {
        for (int i = 0; i < h.length; i++) z2[j] += w2[j][i] * h[i] + b2[j];
    }
    return new Pass(z1, h, z2);
}
