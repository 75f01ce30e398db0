// question: cross-entropy
// message: A class of the first row whose y is above 0
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length; k++) {
        if (p[i][k] == 0) { if (y[i][k] == 1) return Double.POSITIVE_INFINITY; continue; }
        s -= y[i][k] * Math.log(p[i][k]);
    }
    return s / y.length;
}
