// question: cross-entropy
// message: Go through all classes
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length - 1; k++) if (y[i][k] > 0) s -= y[i][k] * Math.log(p[i][k]);
    return s / y.length;
}
