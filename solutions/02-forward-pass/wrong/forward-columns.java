// question: forward
// message: ArrayIndexOutOfBoundsException
Pass forward(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x) {
    double[] z1 = b1.clone();
    double[] h = new double[b1.length];
    for (int j = 0; j < z1.length; j++) {
        for (int i = 0; i < x.length; i++) z1[j] += w1[i][j] * x[i];
        h[j] = Math.max(0, z1[j]);
    }
    double[] z2 = b2.clone();
    for (int j = 0; j < z2.length; j++) {
        for (int i = 0; i < h.length; i++) z2[j] += w2[i][j] * h[i];
    }
    return new Pass(z1, h, z2);
}
