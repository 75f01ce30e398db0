// question: gradient
// message: The search for the largest logit starts
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0; double[][] g = new double[n][];
    for (int i = 0; i < n; i++) {
        double m = -9999; for (double v : z[i]) m = Math.max(m, v);
        double s = 0; g[i] = new double[z[i].length];
        for (int k = 0; k < z[i].length; k++) s += g[i][k] = Math.exp(z[i][k] - m);
        for (int k = 0; k < z[i].length; k++) g[i][k] = (g[i][k] / s - (k == labels[i] ? 1 : 0)) / n;
        loss += (m + Math.log(s) - z[i][labels[i]]) / n;
    }
    return new LossAndGradient(loss, g);
}
