// question: forward
// message: networks of any width
Pass forward(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x) {
    double[] z1 = new double[3];
    double[] h = new double[3];
    for (int j = 0; j < 3; j++) {
        z1[j] = w1[j][0] * x[0] + w1[j][1] * x[1] + b1[j];
        h[j] = Math.max(0, z1[j]);
    }
    double[] z2 = new double[2];
    for (int j = 0; j < 2; j++) {
        z2[j] = w2[j][0] * h[0] + w2[j][1] * h[1] + w2[j][2] * h[2] + b2[j];
    }
    return new Pass(z1, h, z2);
}
