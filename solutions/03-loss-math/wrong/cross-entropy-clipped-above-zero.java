// question: cross-entropy
// message: a truth that is a distribution
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length; k++) if (y[i][k] > 0) {
        if (p[i][k] == 0) return Double.POSITIVE_INFINITY;
        s -= y[i][k] * Math.log(Math.max(p[i][k], 1e-7));
    }
    return s / y.length;
}
