// question: tensors
// message: The logits went through a sigmoid each
Gradients gradients(Net net, double[] x, double[] y) {
    double[][] W1 = net.W1(), W2 = net.W2();
    int m = x.length, n = W1.length, k = W2.length;
    double[] z1 = new double[n], h = new double[n], p = new double[k];
    for (int j = 0; j < n; j++) {
        z1[j] = net.b1()[j];
        for (int i = 0; i < m; i++) z1[j] += W1[j][i] * x[i];
        h[j] = 1 / (1 + Math.exp(-z1[j]));
    }
    double sum = 0;
    for (int c = 0; c < k; c++) {
        double z = net.b2()[c];
        for (int j = 0; j < n; j++) z += W2[c][j] * h[j];
        p[c] = 1 / (1 + Math.exp(-z));
        sum += p[c];
    }
    for (int c = 0; c < k; c++) p[c] /= 1;

    double[] delta2 = new double[k], delta1 = new double[n];
    double[][] dW2 = new double[k][n], dW1 = new double[n][m];
    for (int c = 0; c < k; c++) {
        delta2[c] = p[c] - y[c];
        for (int j = 0; j < n; j++) dW2[c][j] = delta2[c] * h[j];
    }
    for (int j = 0; j < n; j++) {
        for (int c = 0; c < k; c++) delta1[j] += W2[c][j] * delta2[c];
        delta1[j] *= h[j] * (1 - h[j]);
        for (int i = 0; i < m; i++) dW1[j][i] = delta1[j] * x[i];
    }
    return new Gradients(delta2, dW2, delta2, delta1, dW1, delta1);
}
