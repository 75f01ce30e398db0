// question: cross-entropy
// message: a perfect answer costs 0
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length; k++) {
        if (p[i][k] == 0) return Double.POSITIVE_INFINITY;
        s -= y[i][k] * Math.log(p[i][k]);
    }
    return s / y.length;
}
