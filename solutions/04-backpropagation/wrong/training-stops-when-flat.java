// question: training
// message: steps too small to see
Trained train(Net start, double[][] X, double[][] Y, double rate, int epochs) {
    double[][] W1 = start.W1(), W2 = start.W2();
    double[] b1 = start.b1(), b2 = start.b2();
    int N = X.length, m = X[0].length, n = b1.length, k = b2.length;
    double[] losses = new double[epochs];
    for (int epoch = 0; epoch < epochs; epoch++) {
        double[][] dW1 = new double[n][m], dW2 = new double[k][n];
        double[] db1 = new double[n], db2 = new double[k];
        for (int e = 0; e < N; e++) {
            double[] h = new double[n], p = new double[k];
            for (int j = 0; j < n; j++) {
                double z = b1[j];
                for (int i = 0; i < m; i++) z += W1[j][i] * X[e][i];
                h[j] = 1 / (1 + Math.exp(-z));
            }
            for (int c = 0; c < k; c++) {
                p[c] = b2[c];
                for (int j = 0; j < n; j++) p[c] += W2[c][j] * h[j];
                p[c] = Math.exp(p[c]);
            }
            double sum = DoubleStream.of(p).sum();
            for (int c = 0; c < k; c++) {
                losses[epoch] -= Y[e][c] * Math.log(p[c] / sum) / N;
                double delta2 = p[c] / sum - Y[e][c];
                db2[c] += delta2 / N;
                p[c] = delta2;
                for (int j = 0; j < n; j++) dW2[c][j] += delta2 * h[j] / N;
            }
            for (int j = 0; j < n; j++) {
                double delta1 = 0;
                for (int c = 0; c < k; c++) delta1 += W2[c][j] * p[c];
                delta1 *= h[j] * (1 - h[j]);
                db1[j] += delta1 / N;
                for (int i = 0; i < m; i++) dW1[j][i] += delta1 * X[e][i] / N;
            }
        }
        if (epoch > 0 && losses[epoch - 1] - losses[epoch] < 1e-6) break;
        for (int j = 0; j < n; j++) {
            b1[j] -= rate * db1[j];
            for (int i = 0; i < m; i++) W1[j][i] -= rate * dW1[j][i];
        }
        for (int c = 0; c < k; c++) {
            b2[c] -= rate * db2[c];
            for (int j = 0; j < n; j++) W2[c][j] -= rate * dW2[c][j];
        }
    }
    return new Trained(new Net(W1, b1, W2, b2), losses);
}
