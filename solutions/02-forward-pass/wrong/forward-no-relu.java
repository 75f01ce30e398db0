// question: forward
// message: ReLU is missing
Pass forward(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x) {
    double[] z1 = b1.clone();
    for (int j = 0; j < z1.length; j++) {
        for (int i = 0; i < x.length; i++) z1[j] += w1[j][i] * x[i];
    }
    double[] z2 = b2.clone();
    for (int j = 0; j < z2.length; j++) {
        for (int i = 0; i < z1.length; i++) z2[j] += w2[j][i] * z1[i];
    }
    return new Pass(z1, z1, z2);
}
